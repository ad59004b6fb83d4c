import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SuggestionView } from '../../../../shared/contract/queries';
import { currentLanguage } from '../../../i18n';
import { Attachments } from '../../../parts/attachments';
import { dateWords } from '../../../parts/date-words';
import { timeOf } from '../../../state/station';
import { nameOf } from '../../../state/team';
import css from './record.module.css';
import { suggestionWords } from './suggestion-words';

interface Props {
  suggestion: SuggestionView;
  /** True while the entry is being filled in from it. */
  used: boolean;
  /** About oneself: others decide. */
  own: boolean;
  onUse: () => void;
  onDismiss: () => void;
}

/** One suggestion: to be made an entry, or dismissed with a reason. */
export function SuggestionItem({ suggestion, used, own, onUse, onDismiss }: Props) {
  const { t } = useTranslation('ledger');
  const { id, staffNo, rule, date, atMs } = suggestion;
  return (
    <li className={css.suggestion} data-used={used || undefined}>
      <span>
        {staffNo !== null && <b>{nameOf(staffNo)} </b>}
        {suggestionWords(suggestion)}
        <span className={css.meta}>
          {rule} · {dateWords(date, currentLanguage())} {timeOf(atMs)}
        </span>
      </span>
      <Attachments files={suggestion.attachments} />
      {own && <span className={css.meta}>{t('suggestion.own')}</span>}
      <span className={css.pair}>
        <Button
          size="md"
          h={48}
          variant="light"
          disabled={own}
          onClick={onUse}
          data-testid={`suggestion-use-${id}`}
        >
          {t('suggestion.use')}
        </Button>
        <Button
          size="md"
          h={48}
          variant="subtle"
          disabled={own}
          onClick={onDismiss}
          data-testid={`suggestion-dismiss-${id}`}
        >
          {t('suggestion.dismiss')}
        </Button>
      </span>
    </li>
  );
}
