import { Button, Modal } from '@mantine/core';
import { IconFileCheck } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../../../shared/contract/refusal';
import type { Head } from '../../../../shared/domain/ledger';
import { query } from '../../../client';
import { say } from '../../../i18n';
import { useBusy } from '../../../parts/use-busy';
import { useStation } from '../../../state/station';
import { anchorOf, scanOf, type PaperTyped } from '../paper-anchor';
import { hashLines } from '../anchor-words';
import css from './closing.module.css';
import { PaperFields } from './paper-fields';
import { PaperVerdictWords } from './paper-verdict-words';
import type { Verdict } from './verdict-words';

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** Holds the ledger against a statement or another paper that was kept away from the computer. */
export function PaperSheet({ opened, onClose }: Props) {
  const { t } = useTranslation(['month', 'frame']);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('paper.title')}
      size="44rem"
      closeButtonProps={{ 'aria-label': t('frame:close') }}
      data-testid="paper-sheet"
    >
      <PaperForm />
    </Modal>
  );
}

const grouped = (hash: string): string => hashLines(hash).flat().join(' ');

// Apart, so that what was typed goes with the sheet.
function PaperForm() {
  const { t } = useTranslation('month');
  const { station } = useStation();
  const [typed, setTyped] = useState<PaperTyped>({ seq: '', hash: '' });
  const [foreign, setForeign] = useState<string | null>(null);
  const [found, setFound] = useState<{ anchor: Head; verdict: Verdict } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, run] = useBusy();

  const type = (part: Partial<PaperTyped>): void => {
    setFound(null);
    // A scan says it all, whichever field it was typed into.
    const scan = scanOf(part.hash ?? '') ?? scanOf(part.seq ?? '');
    setForeign(scan !== null && scan.station !== station?.code ? scan.station : null);
    setTyped(scan ? { seq: String(scan.seq), hash: grouped(scan.hash) } : { ...typed, ...part });
  };
  const anchor = foreign === null ? anchorOf(typed) : null;
  const compare = (event: FormEvent): Promise<void> => {
    event.preventDefault();
    return run(async () => {
      if (anchor === null) return;
      const answer = await query('chain.verify', { anchor });
      setFound(answer.ok ? { anchor, verdict: answer.value } : null);
      setRefusal(answer.ok ? null : answer.error);
    });
  };
  return (
    <form className={css.part} onSubmit={(event) => void compare(event)}>
      <p className={css.quiet}>{t('paper.hint')}</p>
      <PaperFields typed={typed} foreign={foreign} onType={type} />
      {refusal && (
        <p role="alert" className={css.refusal}>
          {say(refusal.message)}
        </p>
      )}
      {found && <PaperVerdictWords {...found} />}
      <div className={css.end}>
        <Button
          type="submit"
          leftSection={<IconFileCheck size={20} />}
          disabled={anchor === null}
          loading={busy}
          data-testid="act-compare-paper"
        >
          {t('paper.act')}
        </Button>
      </div>
    </form>
  );
}
