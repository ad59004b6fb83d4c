import { Button } from '@mantine/core';
import { IconDownload, IconFolderOpen, IconPrinter } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperOrder } from '../../../shared/contract/acts/papers';
import type { KioskOutput } from '../../../shared/contract/bridge';
import type { Role } from '../../../shared/contract/fields';
import type { Refusal } from '../../../shared/contract/refusal';
import { kiosk } from '../../client';
import { say } from '../../i18n';
import { useBusy } from '../../parts/use-busy';
import { requirePin } from '../../state/session';
import css from './paper-bar.module.css';

interface Props {
  order: PaperOrder;
  /** The least role whose PIN prints it. */
  printedBy?: Role;
  /** What else can be done with it, at the right end. */
  children?: ReactNode;
}

/** Prints a report or a log, or writes it as files into a folder; says what came of it. */
export function PaperBar({ order, printedBy = 'supervisor', children }: Props) {
  const { t } = useTranslation('papers');
  const [made, setMade] = useState<KioskOutput<'paper.export'> | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, run] = useBusy();
  const print = (): Promise<void> =>
    run(async () => {
      if ((await requirePin(printedBy)) === null) return;
      const answer = await kiosk('paper.print', order);
      setRefusal(answer.ok ? null : answer.error);
    });
  const write = (): Promise<void> =>
    run(async () => {
      if ((await requirePin('manager')) === null) return;
      setMade(null);
      const answer = await kiosk('paper.export', order);
      setMade(answer.ok ? answer.value : null);
      setRefusal(answer.ok ? null : answer.error);
    });
  const show = async (folder: string): Promise<void> => {
    const answer = await kiosk('paper.show', { folder });
    setRefusal(answer.ok ? null : answer.error);
  };
  return (
    <div className={css.bar}>
      <Button
        variant="default"
        leftSection={<IconPrinter size={22} aria-hidden />}
        disabled={busy}
        onClick={() => void print()}
        data-testid="act-print-paper"
      >
        {t('print')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconDownload size={22} aria-hidden />}
        disabled={busy}
        onClick={() => void write()}
        data-testid="act-export-paper"
      >
        {t('export')}
      </Button>
      {made && (
        <>
          <span role="status" className={css.words} data-testid="paper-made">
            {t('made', { count: made.files.length, folder: made.folder })}
          </span>
          <Button
            variant="subtle"
            leftSection={<IconFolderOpen size={22} aria-hidden />}
            onClick={() => void show(made.folder)}
          >
            {t('show')}
          </Button>
        </>
      )}
      {refusal && (
        <span role="alert" className={css.words}>
          <b>{t('failed')}</b> {say(refusal.message)}
        </span>
      )}
      <span className={css.rest}>{children}</span>
    </div>
  );
}
