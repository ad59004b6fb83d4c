import { Button, Progress } from '@mantine/core';
import { IconDownload, IconFolderOpen } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KioskOutput } from '../../../../shared/contract/bridge';
import type { Refusal } from '../../../../shared/contract/refusal';
import { kiosk, listen } from '../../../client';
import { currentLanguage, say } from '../../../i18n';
import { monthWords } from '../../../parts/date-words';
import { useBusy } from '../../../parts/use-busy';
import { requirePin } from '../../../state/session';
import css from './closing.module.css';

/** How far the export of a month is, from 0 to 1. */
function useProgress(month: string): number {
  const [done, setDone] = useState(0);
  useEffect(() => {
    const deafen = listen((item) => {
      if (item.kind === 'progress' && item.month === month) setDone(item.done);
    });
    return () => {
      deafen();
    };
  }, [month]);
  return done;
}

/** The month's bundle: written by a tap, its files listed, its folder opened. */
export function ExportBundle({ month }: { month: string }) {
  const { t } = useTranslation('month');
  const done = useProgress(month);
  const [bundle, setBundle] = useState<KioskOutput<'export.month'> | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, run] = useBusy();
  const percent = Math.round(done * 100);

  const write = (): Promise<void> =>
    run(async () => {
      if ((await requirePin('manager')) === null) return;
      setBundle(null);
      const answer = await kiosk('export.month', { month });
      setBundle(answer.ok ? answer.value : null);
      setRefusal(answer.ok ? null : answer.error);
    });
  const show = async (): Promise<void> => {
    const answer = await kiosk('export.show', { month });
    if (!answer.ok) setRefusal(answer.error);
  };

  return (
    <section className={css.part} aria-label={t('export.title')}>
      <h2 className={css.title}>{t('export.title')}</h2>
      <p className={css.quiet}>{t('export.hint')}</p>
      <div className={css.acts}>
        <Button
          leftSection={<IconDownload size={20} />}
          variant={bundle ? 'default' : 'filled'}
          onClick={() => void write()}
          disabled={busy}
          data-testid="act-export"
        >
          {t('export.button', { month: monthWords(month, currentLanguage()) })}
        </Button>
        {bundle && (
          <Button
            leftSection={<IconFolderOpen size={20} />}
            onClick={() => void show()}
            data-testid="act-show-export"
          >
            {t('export.show')}
          </Button>
        )}
      </div>
      {busy && (
        <div role="status">
          {t('export.running', { percent })}
          <Progress value={percent} aria-label={t('export.title')} size="lg" />
        </div>
      )}
      {refusal && (
        <p role="alert" className={css.refusal}>
          <b>{t('export.failed')}</b> {say(refusal.message)}
        </p>
      )}
      {bundle && <Files bundle={bundle} />}
    </section>
  );
}

function Files({ bundle }: { bundle: KioskOutput<'export.month'> }) {
  const { t, i18n } = useTranslation('month');
  return (
    <div data-testid="export-files">
      <p className={css.ready} role="status">
        {t('export.ready', { count: bundle.files.length })}
        <span className={css.path}>{bundle.folder}</span>
      </p>
      <ul className={css.files}>
        {bundle.files.map((file) => {
          const key = `month:export.file.${file.replace('.', '_')}`;
          return (
            <li key={file}>
              <span>{file}</span>
              <span className={css.quiet}>{i18n.exists(key) ? t(key) : ''}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
