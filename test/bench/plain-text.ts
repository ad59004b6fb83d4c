import { closeSync, openSync, writeSync } from 'node:fs';
import { yuan } from '../../shared/domain/money';
import { walkEntries } from '../../electron/store/ledger';
import type { Side } from './ledger-sides';

/**
 * The same entries as `ledger` and `hledger` read them, each a transaction on its business date;
 * answers what the month comes to, in fen.
 */
export function writePlainText({ station, entries, month }: Side, path: string): number {
  const file = openSync(path, 'w');
  let netFen = 0;
  let text = '';
  for (const entry of walkEntries(station.db, 1, entries)) {
    const { businessDate, month: counts, staff, rule, amountFen } = entry;
    if (businessDate.slice(0, 7) !== counts) throw new Error(`entry ${entry.seq} counts elsewhere`);
    if (counts === month) netFen += amountFen;
    text += `${businessDate} * ${rule}\n    Staff:${staff}:${rule}  ${yuan(amountFen)} CNY\n    Book\n\n`;
    if (text.length < 1 << 20) continue;
    writeSync(file, text);
    text = '';
  }
  writeSync(file, text);
  closeSync(file);
  return netFen;
}
