/** What a closing shift may leave open: C-01 to C-03, O-02, F-05, S-09, S-11, S-12, S-16. */
export const OPEN_KINDS = ['item', 'handover', 'table', 'room', 'patrol', 'light', 'desk'] as const;

export interface OpenThing {
  kind: (typeof OPEN_KINDS)[number];
  /** The item, table, room or zone; 'out' of the handover; of the front desk the record: 'key 12'. */
  code: string;
  /** Null where it is open whatever the time; else it counts from then on. */
  dueAtMs: number | null;
}

/** What is open at an instant: a round that is not due yet is nobody's omission. */
export const openAt = (things: readonly OpenThing[], nowMs: number): OpenThing[] =>
  things.filter(({ dueAtMs }) => dueAtMs === null || dueAtMs <= nowMs);

/** How a closed shift's record names it: 'C-01', 'patrol hall', 'key 12'. */
export const openName = ({ kind, code }: OpenThing): string =>
  kind === 'item' || kind === 'desk' ? code : `${kind} ${code}`;
