import { ActionIcon, Group, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  periodAfter,
  periodKind,
  periodOf,
  type Period,
  type PeriodKind,
} from '../../shared/domain/period';
import { currentLanguage } from '../i18n';
import { periodWords, turnedTo } from './period-choice';
import css from './period-switch.module.css';

interface Props {
  period: Period;
  /** The present local date: nothing is after its day, month or year. */
  today: string;
  onChange: (period: Period) => void;
  kinds?: readonly PeriodKind[];
}

const KINDS: readonly PeriodKind[] = ['day', 'month', 'year'];

/** Day, month or year, and ‹ which one ›. */
export function PeriodSwitch({ period, today, onChange, kinds = KINDS }: Props) {
  const { t } = useTranslation('service');
  const kind = periodKind(period);
  return (
    <Group gap={8} wrap="nowrap" data-testid="period-switch">
      {kinds.length > 1 && (
        <SegmentedControl
          aria-label={t('period.label')}
          classNames={{ label: css.kind ?? '' }}
          value={kind}
          onChange={(next) => onChange(turnedTo(next as PeriodKind, period, today))}
          data={kinds.map((value) => ({ value, label: t(`period.${value}`) }))}
        />
      )}
      <ActionIcon
        variant="default"
        aria-label={t('period.before')}
        onClick={() => onChange(periodAfter(period, -1))}
      >
        <IconChevronLeft />
      </ActionIcon>
      <b className={css.words}>{periodWords(period, currentLanguage())}</b>
      <ActionIcon
        variant="default"
        aria-label={t('period.after')}
        disabled={period >= periodOf(kind, today)}
        onClick={() => onChange(periodAfter(period))}
      >
        <IconChevronRight />
      </ActionIcon>
    </Group>
  );
}
