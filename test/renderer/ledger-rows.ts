import type { LedgerRow } from '../../shared/contract/queries';

/** An entry for a test: P-13 twice by S001, unless told otherwise. */
export const row = (fields: Partial<LedgerRow> = {}): LedgerRow => ({
  seq: 1,
  businessDate: '2026-10-03',
  recordedAt: '2026-10-03T02:00:00.000Z',
  month: '2026-10',
  staff: 'A003',
  kind: 'penalty',
  rule: 'P-13',
  standard: 1,
  times: 2,
  sanction: 'fine',
  amountFen: -10_000,
  note: '端茶未用托盘',
  recordedBy: 'S001',
  approvedBy: null,
  reverses: null,
  reversedBy: null,
  answer: null,
  attachments: [],
  ...fields,
});

export const appeal = (resolved: 'upheld' | 'reversed' | null): LedgerRow['answer'] => ({
  kind: 'appealed',
  text: '当时不在场',
  atMs: 0,
  resolved,
  reason: null,
  attachments: [],
});
