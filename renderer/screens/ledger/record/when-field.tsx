import { Popover } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/zh-cn';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../../i18n';
import { Chip } from '../../../parts/chip';
import { dateWords, daysBefore } from '../../../parts/date-words';
import { useToday } from '../../../state/today';
import css from './slip.module.css';

interface Props {
  /** Null is today. */
  date: string | null;
  onChange: (date: string | null) => void;
}

/** The day that the entry is about: today unless told, earlier where needed, never later. */
export function WhenField({ date, onChange }: Props) {
  const { t } = useTranslation('ledger');
  const language = currentLanguage();
  const today = useToday();
  const [open, setOpen] = useState(false);
  const words = date === null ? t('record.today') : dateWords(date, language);
  const pick = (next: string | null): void => {
    onChange(next === today ? null : next);
    setOpen(false);
  };
  return (
    <Popover opened={open} onChange={setOpen} position="left-end" shadow="md" trapFocus>
      <Popover.Target>
        <Chip
          grow
          aria-label={`${t('record.date')}: ${words}`}
          onClick={() => setOpen(!open)}
          data-testid="record-date"
        >
          <IconCalendar size={20} aria-hidden />
          {words}
        </Chip>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={css.field}>
          {[today, daysBefore(today, 1)].map((day) => (
            <Chip key={day} grow aria-pressed={(date ?? today) === day} onClick={() => pick(day)}>
              {t(day === today ? 'record.today' : 'record.yesterday')}
            </Chip>
          ))}
        </div>
        <DatePicker
          size="lg"
          mt="sm"
          value={date ?? today}
          defaultDate={date ?? today}
          maxDate={today}
          locale={language === 'zh' ? 'zh-cn' : 'en'}
          monthLabelFormat={language === 'zh' ? 'YYYY年M月' : 'MMMM YYYY'}
          weekendDays={[]}
          onChange={pick}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
