import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LedgerRow } from '../../../../shared/contract/queries';
import { useAsked } from '../../../state/asked';
import type { UnlockedPerson } from '../../../state/session';
import { EntryActs } from './entry-acts';
import { EntryDetails } from './entry-details';

interface Props {
  me: UnlockedPerson;
  /** The entry's number; null while the drawer is closed. */
  seq: number | null;
  /** The rows at hand: any other entry is asked for. */
  rows: readonly LedgerRow[];
  onSeq: (seq: number) => void;
  onClose: () => void;
}

/** All about one entry, and what a manager may do about it. */
export function EntryDrawer({ me, seq, rows, onSeq, onClose }: Props) {
  const { t } = useTranslation('ledger');
  const atHand = rows.find((one) => one.seq === seq) ?? null;
  const asked = useAsked('ledger.entry', seq === null || atHand !== null ? null : { seq });
  const row = atHand ?? asked.data;
  return (
    <Drawer
      opened={row !== null}
      onClose={onClose}
      position="right"
      size={520}
      title={row && <b>{t('detail.title', { seq: row.seq })}</b>}
      closeButtonProps={{ 'aria-label': t('detail.close') }}
      transitionProps={{ duration: 120 }}
      data-testid="entry-drawer"
    >
      {row && (
        <>
          <EntryDetails row={row} onSeq={onSeq} />
          <EntryActs me={me} row={row} />
        </>
      )}
    </Drawer>
  );
}
