import { Textarea } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/zh-cn';
import { IconCalendar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../../i18n';
import { Chip, Chips } from '../../../parts/chip';

/** From when a version is to hold, and how it came about. */
export interface Publication {
  effectiveFrom: string;
  discussed: string;
  announced: string;
}

interface Props {
  typed: Publication;
  /** No version holds before this date. */
  earliest: string;
  /** The date that is proposed. */
  nextFirst: string;
  onType: (typed: Publication) => void;
}

const MOST = 500;

/** The date, by a tap on the usual ones or from the calendar, and the two accounts. */
export function PublishFields({ typed, earliest, nextFirst, onType }: Props) {
  const { t } = useTranslation('catalogue');
  const isChinese = currentLanguage() === 'zh';
  const usual = { earliest, nextFirst };
  return (
    <>
      <DatePickerInput
        label={t('publish.from')}
        size="lg"
        value={typed.effectiveFrom}
        minDate={earliest}
        locale={isChinese ? 'zh-cn' : 'en'}
        valueFormat={isChinese ? 'YYYY年M月D日' : 'D MMMM YYYY'}
        monthLabelFormat={isChinese ? 'YYYY年M月' : 'MMMM YYYY'}
        weekendDays={[]}
        leftSection={<IconCalendar size={20} aria-hidden />}
        popoverProps={{ withinPortal: true }}
        onChange={(date) => onType({ ...typed, effectiveFrom: date ?? earliest })}
        data-testid="publish-from"
      />
      <Chips>
        {(['nextFirst', 'earliest'] as const).map((name) => (
          <Chip
            key={name}
            aria-pressed={typed.effectiveFrom === usual[name]}
            onClick={() => onType({ ...typed, effectiveFrom: usual[name] })}
          >
            {t(`publish.${name}`, { date: usual[name] })}
          </Chip>
        ))}
      </Chips>
      {(['discussed', 'announced'] as const).map((name) => (
        <Textarea
          key={name}
          label={t(`publish.${name}`)}
          placeholder={t(`publish.${name}Hint`)}
          value={typed[name]}
          onChange={(event) => onType({ ...typed, [name]: event.currentTarget.value })}
          maxLength={MOST}
          autosize
          minRows={2}
          maxRows={4}
          data-testid={`publish-${name}`}
        />
      ))}
    </>
  );
}
