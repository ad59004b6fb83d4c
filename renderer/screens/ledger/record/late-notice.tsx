import { useTranslation } from 'react-i18next';
import { monthOf } from '../../../../shared/domain/calendar';
import { currentLanguage } from '../../../i18n';
import { monthWords } from '../../../parts/date-words';
import { useToday } from '../../../state/today';
import { isLate, type Draft } from '../draft';
import css from './slip.module.css';

/** Says where an entry counts whose own month is closed. */
export function LateNotice({
  draft,
  closedMonths,
}: {
  draft: Draft;
  closedMonths: readonly string[];
}) {
  const { t } = useTranslation('ledger');
  const present = monthOf(useToday());
  if (draft.date === null || !isLate(draft, closedMonths)) return null;
  const language = currentLanguage();
  return (
    <p className={css.notice} role="status">
      {t('record.late', {
        month: monthWords(monthOf(draft.date), language),
        present: monthWords(present, language),
      })}
    </p>
  );
}
