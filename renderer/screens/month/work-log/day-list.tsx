import { IconCheck, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../../i18n';
import { dateBrief } from '../../../parts/date-words';
import css from './work-log.module.css';

interface Props {
  days: readonly { date: string; signed: boolean }[];
  date: string;
  onPick: (date: string) => void;
}

/** The days of a month that have a log: the latest first, each by word and mark signed or not. */
export function DayList({ days, date, onPick }: Props) {
  const { t } = useTranslation('work-log');
  return (
    <nav className={css.days} aria-label={t('days')}>
      {days.toReversed().map((day) => (
        <button
          key={day.date}
          type="button"
          className={css.dayItem}
          aria-current={day.date === date ? 'date' : undefined}
          onClick={() => onPick(day.date)}
          data-testid={`log-${day.date}`}
        >
          {dateBrief(day.date, currentLanguage())}
          <span className={css.mark} data-signed={day.signed}>
            {day.signed ? (
              <IconCheck size={18} aria-hidden />
            ) : (
              <IconPencil size={18} aria-hidden />
            )}
            {t(day.signed ? 'signed' : 'unsigned')}
          </span>
        </button>
      ))}
    </nav>
  );
}
