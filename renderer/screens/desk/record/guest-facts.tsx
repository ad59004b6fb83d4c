import { Button } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskRecord } from '../../../../shared/contract/queries';
import { maskedName, maskedPhone } from '../../../../shared/domain/desk';
import { actingOrAsk } from '../../../state/act';
import { useUnlocked } from '../../../state/session';
import { showSnack } from '../../../state/snack';
import { checkedIn, team } from '../../../state/team';
import css from './record.module.css';

/** The guest, behind stars until somebody on the shift asks to see them. */
export function GuestFacts({ record }: { record: DeskRecord }) {
  const { t } = useTranslation('desk');
  const isUnlocked = useUnlocked() !== null;
  const [shown, setShown] = useState(false);
  const { name, room, phone } = record.guest;
  if (record.blanked) return <p className={css.quiet}>{t('guest.gone')}</p>;
  if (name === null && room === null && phone === null) return null;
  const show = async (): Promise<void> => {
    const no = isUnlocked ? null : await actingOrAsk();
    if (isUnlocked || checkedIn(team()).some((member) => member.no === no)) setShown(true);
    else if (no !== null) showSnack({ tone: 'refused', text: t('guest.onShift') });
  };
  return (
    <div className={css.guest} data-testid="guest-facts">
      <span className={css.names}>
        {name !== null && <strong>{shown ? name : maskedName(name)}</strong>}
        {room !== null && <span>{room}</span>}
        {phone !== null && <span>{shown ? phone : maskedPhone(phone)}</span>}
      </span>
      {(name !== null || phone !== null) && (
        <Button
          variant="default"
          size="md"
          h={48}
          leftSection={
            shown ? <IconEyeOff size={20} aria-hidden /> : <IconEye size={20} aria-hidden />
          }
          onClick={() => (shown ? setShown(false) : void show())}
          data-testid="act-show-guest"
        >
          {t(shown ? 'guest.hide' : 'guest.show')}
        </Button>
      )}
    </div>
  );
}
