import { Popover } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/zh-cn';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../i18n';
import { Chip, Chips } from './chip';
import { ALWAYS, nameOfSpan, SPANS, spanNamed, type DateSpan } from './date-span';
import { fullDateWords } from './date-words';

interface DateSpanFieldProps {
  span: DateSpan;
  onChange: (span: DateSpan) => void;
  today: string;
}

/** From one day to another: a usual span by a tap, any other on the calendar. */
export function DateSpanField({ span, onChange, today }: DateSpanFieldProps) {
  const { t } = useTranslation('parts');
  const language = currentLanguage();
  const [open, setOpen] = useState(false);
  // The first of the two days, until the second is picked.
  const [picked, setPicked] = useState<string | null>(null);
  const named = nameOfSpan(span, today);
  const dateText = (date: string | null): string =>
    date === null ? '…' : fullDateWords(date, language);
  const words = named ? t(`span.${named}`) : `${dateText(span.from)} – ${dateText(span.to)}`;
  const choose = (next: DateSpan): void => {
    onChange(next);
    setPicked(null);
    setOpen(false);
  };
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" shadow="md" trapFocus>
      <Popover.Target>
        <Chip
          onClick={() => setOpen(!open)}
          aria-pressed={named !== 'always'}
          data-testid="date-span"
        >
          <IconCalendar size={20} aria-hidden />
          {words}
        </Chip>
      </Popover.Target>
      <Popover.Dropdown>
        <Chips>
          {SPANS.map((name) => (
            <Chip
              key={name}
              aria-pressed={name === named}
              onClick={() => choose(spanNamed(name, today))}
              data-testid={`span-${name}`}
            >
              {t(`span.${name}`)}
            </Chip>
          ))}
        </Chips>
        <DatePicker
          type="range"
          size="lg"
          mt="sm"
          allowSingleDateInRange
          value={[picked ?? span.from, picked === null ? span.to : null]}
          defaultDate={span.from ?? today}
          maxDate={today}
          locale={language === 'zh' ? 'zh-cn' : 'en'}
          monthLabelFormat={language === 'zh' ? 'YYYY年M月' : 'MMMM YYYY'}
          weekendDays={[]}
          onChange={([from, to]) => {
            if (from !== null && to !== null) choose({ from, to });
            else if (from === null) choose(ALWAYS);
            else setPicked(from);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
