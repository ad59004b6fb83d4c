import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StockLineView } from '../../../../shared/contract/queries';
import { NumberStepper } from '../../../parts/number-stepper';
import { useBusy } from '../../../parts/use-busy';
import { tap } from '../../../state/act';

interface Props {
  item: StockLineView;
  onClose: () => void;
}

/** What came in of one item. */
export function ReceiveSheet({ item, onClose }: Props) {
  const { t } = useTranslation('stock');
  const { code, name, unit } = item;
  const [amount, setAmount] = useState(1);
  const [busy, run] = useBusy();
  const keep = (): Promise<void> =>
    run(async () => {
      const done = t('received', { name, amount, unit });
      if (await tap('stock.receive', { item: code, amount }, { done })) onClose();
    });
  return (
    <Modal
      opened
      onClose={onClose}
      size={520}
      zIndex={150}
      title={t('receiveTitle', { name, unit })}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Group justify="center" my="md">
        <NumberStepper
          size="large"
          label={t('amountOf', { name })}
          value={amount}
          min={1}
          max={1_000_000}
          onChange={setAmount}
        />
      </Group>
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onClose}>
          {t('back')}
        </Button>
        <Button onClick={() => void keep()} disabled={busy} data-testid="act-keep-receive">
          {t('receive')}
        </Button>
      </Group>
    </Modal>
  );
}
