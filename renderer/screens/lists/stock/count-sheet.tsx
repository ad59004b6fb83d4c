import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StockLineView } from '../../../../shared/contract/queries';
import { NumberStepper } from '../../../parts/number-stepper';
import { useBusy } from '../../../parts/use-busy';
import { tap } from '../../../state/act';
import { countedLines, signedText, uncounted } from './stock-draft';
import css from './stock.module.css';

interface Props {
  lines: readonly StockLineView[];
  onClose: () => void;
}

/** Counts the shelf: what agrees is one tap, the rest is typed; what nobody looked at stays out. */
export function CountSheet({ lines, onClose }: Props) {
  const { t } = useTranslation('stock');
  const [counts, setCounts] = useState(() => uncounted(lines));
  const [busy, run] = useBusy();
  const made = countedLines(counts);
  const keep = (): Promise<void> =>
    run(async () => {
      const done = t('counted', { count: made.length });
      if (await tap('stock.count', { lines: made }, { done })) onClose();
    });
  return (
    <Modal
      opened
      onClose={onClose}
      size={860}
      zIndex={150}
      title={t('countTitle')}
      closeButtonProps={{ 'aria-label': t('close') }}
      data-testid="count-sheet"
    >
      <ul className={css.counts}>
        {lines.map((line) => (
          <CountLine
            key={line.code}
            line={line}
            amount={counts[line.code] ?? null}
            onChange={(amount) => setCounts({ ...counts, [line.code]: amount })}
          />
        ))}
      </ul>
      <Group justify="flex-end" gap={8} mt="md">
        <span className={css.quiet}>{t('countHint')}</span>
        <Button variant="default" onClick={onClose}>
          {t('back')}
        </Button>
        <Button
          onClick={() => void keep()}
          disabled={busy || made.length === 0}
          data-testid="act-keep-count"
        >
          {t('keepCount', { count: made.length })}
        </Button>
      </Group>
    </Modal>
  );
}

interface CountLineProps {
  line: StockLineView;
  amount: number | null;
  onChange: (amount: number) => void;
}

function CountLine({ line, amount, onChange }: CountLineProps) {
  const { t } = useTranslation('stock');
  const { code, name, unit, closing } = line;
  const off = amount === null || closing === null ? 0 : amount - closing;
  return (
    <li className={css.countLine} data-testid={`count-${code}`}>
      <span>
        {name} <span className={css.quiet}>{unit}</span>
      </span>
      <span className={css.quiet}>
        {closing === null ? t('neverCounted') : t('expected', { amount: closing })}
        {off !== 0 && <b> {signedText(off)}</b>}
      </span>
      {closing !== null && closing >= 0 && (
        <button
          type="button"
          className={css.agrees}
          aria-pressed={amount === closing}
          onClick={() => onChange(closing)}
        >
          {t('agrees')}
        </button>
      )}
      <NumberStepper
        label={t('amountOf', { name })}
        value={amount ?? Math.max(0, closing ?? 0)}
        max={1_000_000}
        onChange={onChange}
      />
    </li>
  );
}
