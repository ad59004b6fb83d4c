import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BackupState } from '../../../../shared/contract/device';
import { dateTimeOf } from '../../../state/station';
import css from './device.module.css';

const MEGABYTE = 1_048_576;

/** What is kept, newest first, each with its way back. */
export function BackupList({
  backups,
  onPick,
}: {
  backups: BackupState['backups'];
  onPick: (name: string) => void;
}) {
  const { t } = useTranslation('device');
  return (
    <ul className={css.rows} aria-label={t('backup.list')}>
      {backups.map(({ name, atMs, reason, bytes }) => (
        <li key={name} className={css.row}>
          <span className={css.when}>{dateTimeOf(atMs)}</span>
          <span>{t(`backup.reason.${reason}`)}</span>
          <span className={css.size}>
            {t('backup.size', { size: (bytes / MEGABYTE).toFixed(1) })}
          </span>
          <Button variant="default" onClick={() => onPick(name)} data-testid={`restore-${name}`}>
            {t('backup.restore')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
