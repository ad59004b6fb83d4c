import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../../../shared/contract/queries';
import { currentLanguage } from '../../../i18n';
import { monthWords } from '../../../parts/date-words';
import { moneyText } from '../../../parts/money';
import { useBusy } from '../../../parts/use-busy';
import { actWithPin } from '../../../state/act';

interface Props {
  opened: boolean;
  report: Report;
  onClose: () => void;
}

/** What the closing locks, before it is done: it is the one act here that nothing takes back. */
export function CloseSheet({ opened, report, onClose }: Props) {
  const { t } = useTranslation('month');
  const [busy, run] = useBusy();
  const month = monthWords(report.month, currentLanguage());
  const close = (): Promise<void> =>
    run(async () => {
      const done = t('close.closedNow', { month });
      if (await actWithPin('manager', 'month.close', { month: report.month }, { done })) onClose();
    });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('close.confirmTitle', { month })}
      closeButtonProps={{ 'aria-label': t('close.cancel') }}
      size="lg"
    >
      <Stack gap="md">
        <Text fw={700}>
          {t('close.totals', {
            count: report.ledger.entries,
            net: moneyText(report.ledger.netFen),
          })}
        </Text>
        <Text>{t('close.confirmWhat')}</Text>
        <List spacing="xs">
          <List.Item>{t('close.locks1', { month })}</List.Item>
          <List.Item>{t('close.locks2', { month })}</List.Item>
          <List.Item>{t('close.locks3')}</List.Item>
        </List>
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('close.cancel')}
          </Button>
          <Button
            leftSection={<IconLock size={20} />}
            onClick={() => void close()}
            loading={busy}
            data-testid="confirm-close-month"
          >
            {t('close.confirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
