import type { LedgerRow, LedgerView } from '../../shared/contract/queries';
import { november, P13 } from './october';
import { foundedStation, MANAGER, SUPERVISOR, type TestStation } from './station';

/** A founded station as tests of the ledger use it: October 2026, with P-13 recorded most. */
export interface LedgerDesk extends TestStation {
  /** Records P-13 on the attendant, or as told; answers the entry or the proposal. */
  record: (at: string, more?: object, as?: string) => object;
  /** The same as a try: 'ok', or the refusal's code. */
  tryRecord: (at: string, more?: object, as?: string) => string;
  reverse: (at: string, seq: number, as?: string) => string;
  ledger: (month: string) => LedgerView;
  rows: (month: string) => LedgerRow[];
  /** Tries to close October. */
  closeOctober: (at: string) => string;
}

const LOOKED_AT = november(20);

export function openLedgerDesk(): LedgerDesk {
  const test = foundedStation();
  const ledger = (month: string) => test.look(LOOKED_AT, 'ledger.list', { month }, MANAGER);
  return {
    ...test,
    record: (at, more = {}, as = SUPERVISOR) =>
      test.did(at, as, 'ledger.record', { ...P13, ...more }).output,
    tryRecord: (at, more = {}, as = SUPERVISOR) =>
      test.code(at, as, 'ledger.record', { ...P13, ...more }),
    reverse: (at, seq, as = MANAGER) =>
      test.code(at, as, 'ledger.reverse', { seq, reason: '记错了' }),
    ledger,
    rows: (month) => ledger(month).rows,
    closeOctober: (at) => test.code(at, MANAGER, 'month.close', { month: '2026-10' }),
  };
}
