/** The kinds of record at the front desk, in the order of its rail (F-01 to F-05, F-07). */
export const DESK_KINDS = [
  'request',
  'complaint',
  'found',
  'loan',
  'key',
  'parcel',
  'feedback',
] as const;
export type DeskKind = (typeof DESK_KINDS)[number];

/** F-02: the five steps of a complaint, in their order. */
export const COMPLAINT_STEPS = ['calm', 'cause', 'plan', 'act', 'callback'] as const;
export type ComplaintStep = (typeof COMPLAINT_STEPS)[number];
