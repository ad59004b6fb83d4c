import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Empty } from '../parts/empty';
import { PersonPicker } from '../parts/person-picker';
import { useSession } from '../state/session';
import { useTeam } from '../state/team';

/** 'Who?': the team by avatars, those on the shift first. */
export function WhoSheet() {
  const { t } = useTranslation('frame');
  const ask = useSession((state) => state.whoAsk);
  const acting = useSession((state) => state.acting);
  const people = useTeam().toSorted(
    (a, b) => Number(b.checkedInAtMs !== null) - Number(a.checkedInAtMs !== null),
  );
  return (
    <Modal
      opened={ask !== null}
      onClose={() => ask?.answer(null)}
      title={t('who.title')}
      size="40rem"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <div data-testid="who-sheet">
        {people.length === 0 && <Empty title={t('who.empty')} />}
        <PersonPicker
          people={people}
          value={acting}
          onPick={(no) => ask?.answer(no)}
          label={t('who.title')}
          renderSub={(member) =>
            t(member.checkedInAtMs === null ? 'who.off' : `role.${member.role}`)
          }
        />
      </div>
    </Modal>
  );
}
