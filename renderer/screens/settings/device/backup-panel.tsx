import { Button } from '@mantine/core';
import { IconDatabaseExport, IconFolder } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupState } from '../../../../shared/contract/device';
import { kiosk } from '../../../client';
import { BigButton } from '../../../parts/big-button';
import { useBusy } from '../../../parts/use-busy';
import { showSnack } from '../../../state/snack';
import { dateTimeOf } from '../../../state/station';
import { BackupList } from './backup-list';
import { RestoreSheet } from './restore-sheet';
import css from './device.module.css';
import { valueOrSay } from './use-device';

interface BackupPanelProps {
  backups: BackupState;
  onChanged: () => Promise<void>;
}

function LastGood({ backups }: { backups: BackupState }) {
  const { t } = useTranslation('device');
  const [newest] = backups.backups;
  return (
    <p className={css.fact} data-testid="last-backup">
      {newest ? t('backup.last', { time: dateTimeOf(newest.atMs) }) : t('backup.none')}
      {backups.failed !== null && (
        <b role="alert">{t('backup.failed', { reference: backups.failed })}</b>
      )}
    </p>
  );
}

function SecondPlace({ backups, onChanged }: BackupPanelProps) {
  const { t } = useTranslation('device');
  const [busy, run] = useBusy();
  const { second } = backups;
  const set = async (backupFolder: string | null): Promise<void> => {
    valueOrSay(await kiosk('device.set', { backupFolder }));
    await onChanged();
  };
  const choose = (): Promise<void> =>
    run(async () => {
      const chosen = valueOrSay(await kiosk('device.chooseFolder', {}));
      if (chosen?.folder) await set(chosen.folder);
    });
  return (
    <div className={css.second} data-testid="second-place">
      <p className={css.fact}>
        <span>{t('backup.second')}</span>
        <span className={css.path} data-selectable>
          {second?.folder ?? t('backup.secondNone')}
        </span>
        {second && second.standing !== 'ok' && (
          <b role="alert">{t(`backup.standing.${second.standing}`)}</b>
        )}
        {second?.standing === 'ok' && (
          <span>
            {second.lastAtMs === null
              ? t('backup.secondFresh')
              : t('backup.secondLast', { time: dateTimeOf(second.lastAtMs) })}
          </span>
        )}
      </p>
      <Button
        variant="default"
        disabled={busy}
        leftSection={<IconFolder size={22} aria-hidden />}
        onClick={() => void choose()}
      >
        {t(second ? 'backup.otherPlace' : 'backup.choosePlace')}
      </Button>
      {second && (
        <Button variant="default" disabled={busy} onClick={() => void run(() => set(null))}>
          {t('backup.noPlace')}
        </Button>
      )}
    </div>
  );
}

/** The last good backup, where the second copies go, and the way back. */
export function BackupPanel({ backups, onChanged }: BackupPanelProps) {
  const { t } = useTranslation('device');
  const [busy, run] = useBusy();
  const [picked, setPicked] = useState<string | null>(null);
  const make = (): Promise<void> =>
    run(async () => {
      if (valueOrSay(await kiosk('backups.make', {}))) {
        showSnack({ tone: 'done', text: t('backup.made') });
      }
      await onChanged();
    });
  return (
    <section className={css.panel} aria-label={t('backup.title')}>
      <header className={css.head}>
        <h2 className={css.title}>{t('backup.title')}</h2>
        <BigButton
          icon={IconDatabaseExport}
          label={t(busy || backups.running ? 'backup.making' : 'backup.make')}
          disabled={busy || backups.running}
          onClick={() => void make()}
          data-testid="act-backup"
        />
      </header>
      <LastGood backups={backups} />
      <SecondPlace backups={backups} onChanged={onChanged} />
      <BackupList backups={backups.backups} onPick={setPicked} />
      <RestoreSheet
        backup={backups.backups.find(({ name }) => name === picked) ?? null}
        onClose={() => setPicked(null)}
      />
    </section>
  );
}
