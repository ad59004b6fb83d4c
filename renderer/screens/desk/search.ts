import { match } from 'pinyin-pro';
import type { DeskRecord } from '../../../shared/contract/queries';
import { deskStanding } from '../../../shared/domain/desk';
import type { Filter } from './chosen';

/** Latin letters that spell the text as pinyin, in full, by initials or mixed. */
const isSpelt = (text: string, typed: string): boolean =>
  /[a-z]/.test(typed) && match(text, typed, { continuous: true }) !== null;

const isIn = (text: string, typed: string): boolean => text.toLowerCase().includes(typed);

/** The words by which a record is looked for. */
function wordsOf(record: DeskRecord): string[] {
  const { guest, text } = record;
  const words = [text, guest.name, guest.room];
  if (record.kind === 'loan' || record.kind === 'key') {
    words.push(record.detail.name.zh, record.detail.name.en);
  }
  if (record.kind === 'found') words.push(record.detail.place, record.detail.keptAt);
  if (record.kind === 'parcel') words.push(record.detail.shelf);
  return words.flatMap((word) => (word ? [word] : []));
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Its number, the end of a phone, or any of its words, in characters or by pinyin. */
function isFound(record: DeskRecord, typed: string): boolean {
  if (/^\d+$/.test(typed)) {
    if (record.id === Number(typed)) return true;
    if (typed.length >= 3 && digitsOf(record.guest.phone ?? '').endsWith(typed)) return true;
  }
  return wordsOf(record).some((word) => isIn(word, typed) || isSpelt(word, typed));
}

/** The records that what was typed finds; nothing typed finds all. */
export function searchRecords(records: readonly DeskRecord[], typed: string): DeskRecord[] {
  const asked = typed.trim().toLowerCase();
  return asked === '' ? [...records] : records.filter((record) => isFound(record, asked));
}

/** Overdue first, then what is open by its due time, then the rest, newest first. */
function byTurn(a: DeskRecord, b: DeskRecord): number {
  const open = Number(b.state === 'open') - Number(a.state === 'open');
  if (open !== 0) return open;
  if (a.state !== 'open') return b.id - a.id;
  return (a.dueAtMs ?? Infinity) - (b.dueAtMs ?? Infinity) || a.id - b.id;
}

/** The records that a filter shows, in the order in which they ask for attention. */
export function filterRecords(
  records: readonly DeskRecord[],
  filter: Filter,
  nowMs: number,
): DeskRecord[] {
  const shown =
    filter === 'all'
      ? records
      : records.filter((record) => {
          const standing = deskStanding(record, nowMs);
          return standing === 'overdue' || (filter === 'open' && standing === 'open');
        });
  return shown.toSorted(byTurn);
}
