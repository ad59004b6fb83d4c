import { Button } from '@mantine/core';
import { IconRefresh, IconRestore } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecoveryView } from '../../../shared/contract/device';
import { calendarOf, DEFAULT_TIME_ZONE } from '../../../shared/domain/calendar';
import { kiosk } from '../../client';
import { say } from '../../i18n';
import { BigButton } from '../../parts/big-button';
import { useBusy } from '../../parts/use-busy';
import { useRecovery } from '../../state/boot';
import css from './recovery.module.css';

/** There is no station to ask for its zone. */
const timeOf = (atMs: number): string =>
  calendarOf(DEFAULT_TIME_ZONE).dateTimeOf(atMs).slice(0, 16);

function Backup({ backup }: { backup: NonNullable<RecoveryView['backup']> }) {
  const { t } = useTranslation('recovery');
  const [busy, run] = useBusy();
  const [refused, setRefused] = useState('');
  const restore = (): Promise<void> =>
    run(async () => {
      // Where it goes well the app starts anew, and nothing comes back here.
      const answer = await kiosk('recovery.restore', {});
      if (!answer.ok) setRefused(say(answer.error.message));
    });
  return (
    <section className={css.backup}>
      <p className={css.words}>
        {t('backup', { time: timeOf(backup.atMs), entries: backup.entries })}
      </p>
      <BigButton
        tone="main"
        icon={IconRestore}
        label={t(busy ? 'restoring' : 'restore')}
        disabled={busy}
        onClick={() => void restore()}
        data-testid="act-restore"
      />
      <p className={css.quiet}>{t('restoreHint')}</p>
      {refused && (
        <p className={css.fault} role="alert">
          {refused}
        </p>
      )}
    </section>
  );
}

/** The station could not be opened: what is wrong, what is safe, what can be done. */
export function Recovery() {
  const { t } = useTranslation('recovery');
  const trouble = useRecovery();
  if (trouble === null) return null;
  const needsBackup = ['missing', 'empty', 'unreadable', 'log', 'schema'].includes(trouble.kind);
  return (
    <main className={css.page} data-testid="screen-recovery">
      <h1 className={css.title}>{t('title')}</h1>
      <p className={css.lead} role="alert">
        {say(trouble.words)}
      </p>
      <p className={css.words}>{t('safe')}</p>
      {trouble.backup && <Backup backup={trouble.backup} />}
      {needsBackup && !trouble.backup && <p className={css.words}>{t('none')}</p>}
      <div className={css.actions}>
        <Button
          variant="default"
          leftSection={<IconRefresh size={22} aria-hidden />}
          onClick={() => void kiosk('recovery.again', {})}
        >
          {t('again')}
        </Button>
        <Button variant="default" onClick={() => void kiosk('recovery.quit', {})}>
          {t('quit')}
        </Button>
      </div>
      <p className={css.quiet}>
        {t('file')} <span data-selectable>{trouble.file}</span>
      </p>
    </main>
  );
}
