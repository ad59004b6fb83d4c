import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { spanText } from '../policy/policy-draft';
import { SpanStepper } from '../policy/span-stepper';
import css from './intervals.module.css';

interface Props {
  /** The interval and the place: the control's name. */
  label: string;
  /** What the place has of its own; null where it follows the station. */
  own: number | null;
  /** What holds for the station. */
  usual: number;
  onChange: (seconds: number | null) => void;
  testId: string;
}

/** A place's interval: as the station's, until it is given one of its own. */
export function OwnInterval({ label, own, usual, onChange, testId }: Props) {
  const { t } = useTranslation('intervals');
  if (own === null) {
    return (
      <button
        type="button"
        className={css.same}
        onClick={() => onChange(usual)}
        data-testid={`own-${testId}`}
      >
        {t('same', { span: spanText(usual) })}
        <span className={css.forEars}>{label}</span>
      </button>
    );
  }
  return (
    <span className={css.own}>
      <SpanStepper label={label} seconds={own} onChange={onChange} testId={testId} />
      <ActionIcon
        aria-label={t('giveUp', { label })}
        onClick={() => onChange(null)}
        data-testid={`follow-${testId}`}
      >
        <IconX size={22} aria-hidden />
      </ActionIcon>
    </span>
  );
}
