import { useTranslation } from 'react-i18next';
import { Empty } from '../../../parts/empty';
import { PersonPicker } from '../../../parts/person-picker';
import type { UnlockedPerson } from '../../../state/session';
import { useTeam } from '../../../state/team';
import type { Draft } from '../draft';
import css from './record.module.css';
import { SuggestionList } from './suggestion-list';

interface Props {
  me: UnlockedPerson;
  draft: Draft;
  onDraft: (draft: Draft) => void;
}

/** Who it is about, oneself left out, and what timers and checks propose. */
export function PersonColumn({ me, draft, onDraft }: Props) {
  const { t } = useTranslation('ledger');
  const people = useTeam().filter((member) => member.no !== me.no);
  return (
    <div className={css.column}>
      <h2 className={css.heading}>{t('record.who')}</h2>
      {people.length === 0 ? (
        <Empty title={t('record.nobody')} hint={t('record.nobodyHint')} />
      ) : (
        <div className={css.people}>
          <PersonPicker
            people={people}
            value={draft.staff}
            onPick={(staff) => onDraft({ ...draft, staff })}
            label={t('record.who')}
          />
        </div>
      )}
      <SuggestionList me={me} usedNow={draft.suggestion} onUse={onDraft} />
    </div>
  );
}
