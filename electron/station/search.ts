import { MOST_COUNTED } from '../../shared/contract/queries/search';
import type { ReadDb } from '../store/database';
import { openEntryIndex, renewEntryIndex, type EntryIndex } from '../store/entry-index';
import { sumFound, listFound, lookFor } from '../store/entry-search';
import { findEntry, readEntries } from '../store/ledger';
import { answering } from './answering';
import { ledgerRows } from './ledger-rows';
import type { Answers } from './queries/ask';

/** So many entries go into the index at a time: a few milliseconds in which nobody waits long. */
const AT_A_TIME = 200;

/** The index by which entries are looked up, opened by the first who needs it. */
export interface Search {
  /** Lets the index follow the ledger by a step; true while it is behind. */
  follow: () => boolean;
  /** Works with the index; one that is damaged is made anew. */
  using: <T>(work: (index: EntryIndex) => T) => T;
  close: () => void;
}

const isDamage = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^SQLITE_(CORRUPT|NOTADB|ERROR)/.test(String(error.code));

export function openSearch(db: ReadDb, folder: string): Search {
  let open: EntryIndex | undefined;

  function renew(): EntryIndex {
    open?.close();
    open = renewEntryIndex(folder);
    return open;
  }

  /** The index, if it is of this ledger: after a restore it may be another's. */
  function current(): EntryIndex {
    open ??= openEntryIndex(folder);
    const { seq, hash } = open.head();
    return seq === 0 || findEntry(db, seq)?.hash === hash ? open : renew();
  }

  function using<T>(work: (index: EntryIndex) => T): T {
    try {
      return work(current());
    } catch (error) {
      if (!isDamage(error)) throw error;
      // Without a word in it the ledger is read instead, whole.
      return work(renew());
    }
  }

  /** Puts the next entries into it; true where more wait. */
  function follow(index: EntryIndex): boolean {
    const rows = readEntries(db, index.head().seq, AT_A_TIME);
    if (rows.length > 0) index.add(rows);
    return rows.length === AT_A_TIME;
  }

  return {
    using,
    follow: () => {
      const followed = answering(() => using(follow));
      // On a full disk it stays behind: what it lacks is read.
      return followed.ok && followed.value;
    },
    close: () => open?.close(),
  };
}

export const search: Answers<'ledger.search' | 'ledger.entry'> = {
  'ledger.entry': ({ db }, { seq }) => {
    const entry = findEntry(db, seq);
    return (entry && ledgerRows(db, [entry])[0]) ?? null;
  },
  'ledger.search': ({ db, search: look }, { order, after, limit, ...filter }) => {
    const { entries, found } = look.using((index) => {
      const looking = lookFor(db, index, filter);
      return {
        entries: listFound(looking, { order, after, limit: limit + 1 }),
        found: after === undefined ? sumFound(looking, MOST_COUNTED + 1) : null,
      };
    });
    const shown = entries.slice(0, limit);
    const last = entries.length > limit ? shown.at(-1) : undefined;
    const next = last ? { seq: last.seq, sizeFen: Math.abs(last.amountFen) } : null;
    return { rows: ledgerRows(db, shown), next, found };
  },
};
