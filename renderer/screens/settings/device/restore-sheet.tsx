import { Button, Modal } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BackupState } from '../../../../shared/contract/device';
import { kiosk } from '../../../client';
import { BigButton } from '../../../parts/big-button';
import { useBusy } from '../../../parts/use-busy';
import { dateTimeOf } from '../../../state/station';
import css from './device.module.css';
import { valueOrSay } from './use-device';

/** Going back to a backup: what it means, said before it is done. */
export function RestoreSheet({
  backup,
  onClose,
}: {
  backup: BackupState['backups'][number] | null;
  onClose: () => void;
}) {
  const { t } = useTranslation('device');
  const [busy, run] = useBusy();
  const restore = (name: string): Promise<void> =>
    run(async () => {
      // Where it goes well the app starts anew, and nothing comes back here.
      if (valueOrSay(await kiosk('backups.restore', { name })) === null) onClose();
    });
  return (
    <Modal
      opened={backup !== null}
      onClose={onClose}
      title={t('restore.title')}
      size="40rem"
      closeButtonProps={{ 'aria-label': t('restore.close') }}
    >
      {backup && (
        <div className={css.sheet} data-testid="restore-sheet">
          <p className={css.words}>{t('restore.what', { time: dateTimeOf(backup.atMs) })}</p>
          <p className={css.words}>{t('restore.kept')}</p>
          <div className={css.actions}>
            <Button variant="default" disabled={busy} onClick={onClose}>
              {t('restore.no')}
            </Button>
            <BigButton
              tone="overdue"
              icon={IconRestore}
              label={t(busy ? 'restore.busy' : 'restore.yes')}
              disabled={busy}
              onClick={() => void restore(backup.name)}
              data-testid="act-restore"
            />
          </div>
        </div>
      )}
    </Modal>
  );
}
