import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../../parts/chip';
import { amountText } from '../../../parts/money';
import { fenOf } from '../draft';
import css from './slip.module.css';

const QUICK_YUAN = [100, 200, 500] as const;
const MOST_YUAN = 1_000_000;

interface Props {
  /** The least that may be set, for all times together; null where there is no such floor. */
  minFen: number | null;
  times: number;
  onChange: (fen: number | null) => void;
}

/** The amount of a G fine or R-04 in yuan: three usual ones by a tap, any other typed. */
export function AmountField({ minFen, times, onChange }: Props) {
  const { t } = useTranslation('ledger');
  const [typed, setTyped] = useState<string | number>('');
  const set = (next: string | number): void => {
    setTyped(next);
    onChange(fenOf(next));
  };
  const hint =
    minFen === null
      ? t('record.amountHintR')
      : t('record.amountHintG', { times, least: amountText(minFen) });
  return (
    <div className={css.stack} role="group" aria-label={t('record.amount')}>
      <span>
        {t('record.amount')} <span className={css.quiet}>{hint}</span>
      </span>
      <div className={css.field}>
        <NumberInput
          className={css.grow}
          value={typed}
          onChange={set}
          aria-label={t('record.amount')}
          decimalScale={2}
          min={0}
          max={MOST_YUAN}
          allowNegative={false}
          hideControls
          data-testid="amount"
        />
        {QUICK_YUAN.map((amount) => (
          <Chip
            key={amount}
            className={css.quick}
            aria-pressed={typed === amount}
            onClick={() => set(amount)}
          >
            {amount}
          </Chip>
        ))}
      </div>
    </div>
  );
}
