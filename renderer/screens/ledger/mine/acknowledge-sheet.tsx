import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconCheck, IconMessage2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LedgerRow } from '../../../../shared/contract/queries';
import { useBusy } from '../../../parts/use-busy';
import { EntryFacts } from './entry-facts';

interface AcknowledgeSheetProps {
  row: LedgerRow;
  onConfirm: () => Promise<boolean>;
  /** The other answer, as long as there is none. */
  onAppeal: () => void;
  onClose: () => void;
}

/** Asks once before an acknowledgement counts: it is the only answer, and it stays. */
export function AcknowledgeSheet({ row, onConfirm, onAppeal, onClose }: AcknowledgeSheetProps) {
  const { t } = useTranslation('ledger');
  const [busy, run] = useBusy();
  const confirm = (): Promise<void> =>
    run(async () => {
      if (await onConfirm()) onClose();
    });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('mine.acknowledgeTitle')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('reason.cancel') }}
      data-testid="acknowledge-sheet"
    >
      <Stack gap="md">
        <EntryFacts row={row} />
        <Text>{t('mine.acknowledgeHint')}</Text>
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('reason.cancel')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconMessage2 size={20} aria-hidden />}
            onClick={onAppeal}
            data-testid="act-appeal-instead"
          >
            {t('mine.appealInstead')}
          </Button>
          <Button
            leftSection={<IconCheck size={20} aria-hidden />}
            onClick={() => void confirm()}
            loading={busy}
            data-testid="acknowledge-confirm"
          >
            {t('mine.acknowledgeConfirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
