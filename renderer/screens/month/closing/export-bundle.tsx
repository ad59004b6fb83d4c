import { Button, Progress } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KioskOutput } from '../../../../shared/contract/bridge';
import type { Refusal } from '../../../../shared/contract/refusal';
import { kiosk, listen } from '../../../client';
import { currentLanguage, say } from '../../../i18n';
import { monthWords } from '../../../parts/date-words';
import { useBusy } from '../../../parts/use-busy';
import { requirePin } from '../../../state/session';
import { BundleFiles } from './bundle-files';
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

/** The bundle's three acts, each for a manager, and what came of the last one. */
function useBundle(month: string) {
  const [bundle, setBundle] = useState<KioskOutput<'export.month'> | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [exporting, runExport] = useBusy();
  const [printing, runPrint] = useBusy();

  const write = (): Promise<void> =>
    runExport(async () => {
      if ((await requirePin('manager')) === null) return;
      setBundle(null);
      const answer = await kiosk('export.month', { month });
      setBundle(answer.ok ? answer.value : null);
      setRefusal(answer.ok ? null : answer.error);
    });
  const print = (): Promise<void> =>
    runPrint(async () => {
      if ((await requirePin('manager')) === null) return;
      const answer = await kiosk('export.print', { month });
      setRefusal(answer.ok ? null : answer.error);
    });
  const show = async (): Promise<void> => {
    const answer = await kiosk('export.show', { month });
    setRefusal(answer.ok ? null : answer.error);
  };
  return { bundle, refusal, exporting, printing, write, print, show };
}

/** The month's bundle: written by a tap, its files listed, its folder opened; statements printed. */
export function ExportBundle({ month }: { month: string }) {
  const { t } = useTranslation('month');
  const { bundle, refusal, exporting, printing, write, print, show } = useBundle(month);
  const answer = useRef<HTMLDivElement>(null);
  // What came of a tap is seen without scrolling for it.
  useEffect(() => {
    if (exporting || refusal || bundle) answer.current?.scrollIntoView({ block: 'nearest' });
  }, [exporting, refusal, bundle]);
  return (
    <section className={css.part} aria-label={t('export.title')}>
      <h2 className={css.title}>{t('export.title')}</h2>
      <p className={css.quiet}>{t('export.hint')}</p>
      <div className={css.acts}>
        <Button
          leftSection={<IconDownload size={20} />}
          variant={bundle ? 'default' : 'filled'}
          onClick={() => void write()}
          disabled={exporting}
          data-testid="act-export"
        >
          {t('export.button', { month: monthWords(month, currentLanguage()) })}
        </Button>
        <Button
          leftSection={<IconPrinter size={20} />}
          variant="default"
          onClick={() => void print()}
          disabled={printing || exporting}
          data-testid="act-print-statements"
        >
          {t('export.print')}
        </Button>
      </div>
      <div ref={answer} className={css.answer}>
        {exporting && <Exporting month={month} />}
        {refusal && (
          <p role="alert" className={css.refusal}>
            <b>{t('export.failed')}</b> {say(refusal.message)}
          </p>
        )}
        {bundle && <BundleFiles bundle={bundle} onShow={() => void show()} />}
      </div>
    </section>
  );
}

function Exporting({ month }: { month: string }) {
  const { t } = useTranslation('month');
  const percent = Math.round(useProgress(month) * 100);
  return (
    <div className={css.exporting}>
      <div role="status">
        {t('export.running', { percent })}
        <Progress value={percent} aria-label={t('export.title')} size="lg" />
      </div>
      <Button
        variant="default"
        onClick={() => void kiosk('export.cancel', {})}
        data-testid="act-cancel-export"
      >
        {t('export.cancel')}
      </Button>
    </div>
  );
}
