import { z } from 'zod';
import { policySchema } from '../domain/policy';
import { ruleSchema, standardSchema } from '../standard/schema';
import { flag } from './commands';
import { drinks, gender, localDate, month, role, staffNo, type Role } from './fields';

interface QuerySpec<Input extends z.ZodType, Output extends z.ZodType> {
  /** Who may ask at the kiosk: null for anyone there, else one who has shown a PIN. */
  role: Role | null;
  input: Input;
  output: Output;
}

const query = <Input extends z.ZodType, Output extends z.ZodType>(
  spec: QuerySpec<Input, Output>,
): QuerySpec<Input, Output> => spec;

const nothing = z.strictObject({});
const atMs = z.int();
const seq = z.int().positive();
const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);
const fen = z.int();

const stationView = z.strictObject({
  /** Null until the station is founded. */
  station: z.strictObject({ code: z.string(), name: z.string(), timeZone: z.string() }).nullable(),
  standardVersion: z.int(),
  nowMs: atMs,
});

const memberView = z.strictObject({
  no: z.string(),
  name: z.string(),
  gender,
  role,
  /** Null while not checked in to the open shift. */
  checkedInAtMs: atMs.nullable(),
  late: z.boolean(),
});

const tickView = z.strictObject({
  item: z.string(),
  /** '' for the item itself. */
  part: z.string(),
  state: z.enum(['open', 'done', 'na', 'undone']),
  count: z.int().nullable(),
  note: z.string().nullable(),
  staffNo: z.string(),
  atMs,
});

const handoverView = z.strictObject({
  atMs,
  date: z.string(),
  direction: z.enum(['in', 'out']),
  guard: z.string(),
  staffNo: z.string(),
  items: z.array(
    z.strictObject({
      name: z.string(),
      expected: z.int(),
      counted: z.int(),
      note: z.string().nullable(),
    }),
  ),
});

/** The moment of the day, which decides the list that Today shows. */
export const phase = z.enum(['before-shift', 'opening', 'service', 'closing']);

const dayView = z.strictObject({
  nowMs: atMs,
  /** The date whose lists are worked on: the open shift's, else today. */
  date: localDate,
  phase,
  shift: z
    .strictObject({
      date: localDate,
      startsAt: z.string(),
      startsAtMs: atMs,
      openedAtMs: atMs,
      openedBy: z.string(),
    })
    .nullable(),
  /** True where a shift of this date has been closed already. */
  shiftClosed: z.boolean(),
  ticks: z.array(tickView),
  grooming: z.array(
    z.strictObject({
      atMs,
      staffNo: z.string(),
      kind: z.enum(['self', 'mutual']),
      checkedBy: z.string(),
      failed: z.array(z.string()),
    }),
  ),
  /** This date's handovers, where made. */
  handoverIn: handoverView.nullable(),
  handoverOut: handoverView.nullable(),
  /** The last handover before this date's own: what is expected now. */
  lastHandover: handoverView.nullable(),
});

const duePointView = z.strictObject({
  kind: z.enum(['vip', 'serve', 'refill', 'clear', 'patrol']),
  dueAtMs: atMs,
  lateAtMs: atMs,
  missedAtMs: atMs.nullable(),
  startedAtMs: atMs,
});

const visitView = z.strictObject({
  guests: z.int(),
  seatedAtMs: atMs,
  seatedBy: z.string(),
  drinks,
  servedAtMs: atMs.nullable(),
  refills: z.int(),
  refillsDeclined: z.int(),
  butts: z.int(),
  peel: z.boolean(),
  eating: z.boolean(),
  /** S-06, S-07: why the ashtray is due now. */
  ashtrayDue: z.strictObject({ butts: z.boolean(), peel: z.boolean() }),
  changes: z.int(),
  leftAtMs: atMs.nullable(),
  requests: z.array(z.strictObject({ id: z.int(), text: z.string(), askedAtMs: atMs })),
});

const vipView = z.strictObject({
  guests: z.int(),
  guestNames: z.array(z.string()),
  leaders: z.array(z.string()),
  enteredAtMs: atMs,
  services: z.int(),
  onTime: z.int(),
  late: z.int(),
  missed: z.int(),
  lastServedAtMs: atMs.nullable(),
  lastServedBy: z.string().nullable(),
});

const floorView = z.strictObject({
  nowMs: atMs,
  tables: z.array(
    z.strictObject({
      code: z.string(),
      /** Null where the table is free. */
      visit: visitView.nullable(),
      timers: z.array(duePointView),
    }),
  ),
  rooms: z.array(
    z.strictObject({
      code: z.string(),
      session: vipView.nullable(),
      /** Null while the room is empty, and after a missed service until the next one. */
      timer: duePointView.nullable(),
    }),
  ),
  patrols: z.array(
    z.strictObject({
      zone: z.string(),
      timer: duePointView.nullable(),
      lastAtMs: atMs.nullable(),
      lastBy: z.string().nullable(),
    }),
  ),
  /** S-16: whose turn it is to walk the rounds; null while nobody is checked in. */
  patrolTurn: z.string().nullable(),
  lights: z.array(z.strictObject({ zone: z.string(), on: z.boolean(), reason: z.string(), atMs })),
});

const suggestionView = z.strictObject({
  id: z.int(),
  rule: z.string(),
  source: z.enum(['vip-missed', 'late', 'grooming']),
  subject: z.string(),
  staffNo: z.string().nullable(),
  date: localDate,
  atMs,
});

const answerView = z.strictObject({
  kind: z.enum(['acknowledged', 'appealed']),
  text: z.string(),
  atMs,
  resolved: z.enum(['upheld', 'reversed']).nullable(),
});

export const ledgerRowView = z.strictObject({
  seq: z.int(),
  businessDate: localDate,
  recordedAt: z.string(),
  month,
  staff: z.string(),
  kind: z.enum(['penalty', 'reward', 'reversal']),
  rule: z.string(),
  standard: z.int(),
  times: z.int(),
  sanction: z.enum(['fine', 'dismissal', 'bonus']),
  amountFen: fen,
  note: z.string(),
  recordedBy: z.string(),
  approvedBy: z.string().nullable(),
  reverses: z.int().nullable(),
  /** The entry that cancels this one. */
  reversedBy: z.int().nullable(),
  answer: answerView.nullable(),
});

export const ledgerSumView = z.strictObject({
  entries: z.int(),
  penaltyTimes: z.int(),
  penaltyFen: fen,
  rewardTimes: z.int(),
  rewardFen: fen,
  netFen: fen,
  dismissals: z.int(),
});

const ledgerView = z.strictObject({
  month,
  closed: z.boolean(),
  rows: z.array(ledgerRowView),
  sum: ledgerSumView,
});

const pendingView = z.strictObject({
  id: z.int(),
  staffNo: z.string(),
  rule: z.string(),
  times: z.int(),
  sanction: z.enum(['fine', 'dismissal', 'bonus']),
  amountFen: fen,
  note: z.string(),
  businessDate: localDate,
  proposedBy: z.string(),
  proposedAtMs: atMs,
});

/** A month's figures: a promise to outsiders; keys are only ever added. */
export const reportView = z.strictObject({
  month,
  vip: z.strictObject({
    sessions: z.int(),
    services: z.int(),
    onTime: z.int(),
    late: z.int(),
    missed: z.int(),
  }),
  tables: z.strictObject({
    visits: z.int(),
    guests: z.int(),
    servedOnTime: z.int(),
    servedLate: z.int(),
    refills: z.int(),
    refillsDeclined: z.int(),
    clears: z.int(),
  }),
  ashtray: z.strictObject({
    changes: z.int(),
    butts: z.int(),
    peel: z.int(),
    declined: z.int(),
  }),
  patrols: z.record(z.string(), z.int()),
  checklists: z.strictObject({ done: z.int(), na: z.int(), open: z.int() }),
  ledger: z.strictObject({
    entries: z.int(),
    penaltyTimes: z.int(),
    penaltyFen: fen,
    rewardTimes: z.int(),
    rewardFen: fen,
    netFen: fen,
    pending: z.int(),
  }),
});
export type Report = z.infer<typeof reportView>;

const personMonthView = z.strictObject({
  no: z.string(),
  name: z.string(),
  sum: ledgerSumView,
  /** The part of the net deduction above the cap; null where the wage is not known. */
  aboveCapFen: fen.nullable(),
});

const monthView = z.strictObject({
  report: reportView,
  people: z.array(personMonthView),
  /** Null while open; else with the chain's end at its closing: the month's own anchor. */
  closed: z
    .strictObject({
      closedAtMs: atMs,
      closedBy: z.string(),
      head: z.strictObject({ seq: z.int(), hash: z.string() }),
    })
    .nullable(),
  /** True once the month is over in the station's time. */
  over: z.boolean(),
  head: z.strictObject({ seq: z.int(), hash: z.string() }),
});

/** Every question that changes nothing, once. Answers name codes; the screens find the words. */
export const queries = {
  'station.get': query({ role: null, input: nothing, output: stationView }),
  'standard.get': query({ role: null, input: nothing, output: standardSchema }),
  /** Every version of the standard, oldest first; old ones stay readable. */
  'standard.versions': query({
    role: null,
    input: nothing,
    output: z.array(
      z.strictObject({
        version: z.int(),
        effectiveFrom: localDate,
        publishedAtMs: atMs,
        publishedBy: z.string(),
        discussed: z.string(),
        announced: z.string(),
      }),
    ),
  }),
  /** The rules of one version. */
  'standard.rules': query({
    role: null,
    input: z.strictObject({ version: z.int().positive() }),
    output: z.array(ruleSchema),
  }),
  'policy.get': query({ role: null, input: nothing, output: policySchema }),
  /** Everybody's name, those who have left as well: entries and lists speak of them. */
  'staff.names': query({
    role: null,
    input: nothing,
    output: z.array(z.strictObject({ no: z.string(), name: z.string() })),
  }),
  /** Everybody on the team now, with who is checked in. */
  'team.list': query({ role: null, input: nothing, output: z.array(memberView) }),
  'day.get': query({ role: null, input: nothing, output: dayView }),
  'floor.get': query({ role: null, input: nothing, output: floorView }),
  /** The last taps, newest first: what happened here today. */
  'journal.recent': query({
    role: null,
    input: z.strictObject({ limit: z.int().min(1).max(100) }),
    output: z.array(
      z.strictObject({
        event: z.int(),
        atMs,
        actor: z.string(),
        command: z.string(),
        subject: z.string().nullable(),
        flags: z.array(flag),
        undone: z.boolean(),
      }),
    ),
  }),
  'staff.list': query({
    role: 'manager',
    input: nothing,
    output: z.array(
      z.strictObject({
        no: z.string(),
        name: z.string(),
        gender,
        role,
        monthlyWageFen: fen.nullable(),
        joinedOn: localDate,
        leftOn: localDate.nullable(),
      }),
    ),
  }),
  'suggestion.list': query({
    role: 'supervisor',
    input: nothing,
    output: z.array(suggestionView),
  }),
  /** One's own entries of a month, by one's own PIN. */
  'ledger.mine': query({ role: 'attendant', input: z.strictObject({ month }), output: ledgerView }),
  'ledger.list': query({
    role: 'supervisor',
    input: z.strictObject({ month, staff: staffNo.optional() }),
    output: ledgerView,
  }),
  /** How often each rule was used lately, most used first. */
  'ledger.ruleUse': query({
    role: 'supervisor',
    input: nothing,
    output: z.array(z.strictObject({ rule: z.string(), uses: z.int() })),
  }),
  /** What each of the last months came to, by person or by rule. */
  'ledger.trend': query({
    role: 'supervisor',
    input: z.strictObject({
      until: month,
      months: z.int().min(1).max(36),
      by: z.enum(['staff', 'rule']),
    }),
    output: z.array(ledgerSumView.extend({ month, key: z.string() })),
  }),
  'ledger.pending': query({ role: 'manager', input: nothing, output: z.array(pendingView) }),
  /** Months with entries or closings and the present one, newest first. */
  'month.list': query({
    role: 'supervisor',
    input: nothing,
    output: z.array(z.strictObject({ month, closed: z.boolean() })),
  }),
  'month.get': query({ role: 'supervisor', input: z.strictObject({ month }), output: monthView }),
  /** Walks the chain, held against an anchor from paper where one is given. */
  'chain.verify': query({
    role: 'manager',
    input: z.strictObject({ anchor: z.strictObject({ seq, hash: sha256Hex }).optional() }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({
        ok: z.literal(true),
        entries: z.int(),
        head: z.strictObject({ seq: z.int(), hash: z.string() }),
      }),
      z.strictObject({ ok: z.literal(false), seq: z.int(), reason: z.string() }),
    ]),
  }),
} as const;

export type QueryName = keyof typeof queries;
export type QueryInput<Name extends QueryName> = z.infer<(typeof queries)[Name]['input']>;
export type QueryOutput<Name extends QueryName> = z.infer<(typeof queries)[Name]['output']>;
export const queryName = z.enum(Object.keys(queries) as [QueryName, ...QueryName[]]);

export type Member = z.infer<typeof memberView>;
export type Day = z.infer<typeof dayView>;
export type Phase = z.infer<typeof phase>;
export type Floor = z.infer<typeof floorView>;
export type TableView = Floor['tables'][number];
export type RoomView = Floor['rooms'][number];
export type DuePointView = z.infer<typeof duePointView>;
export type LedgerView = z.infer<typeof ledgerView>;
export type LedgerRow = z.infer<typeof ledgerRowView>;
export type MonthView = z.infer<typeof monthView>;
export type SuggestionView = z.infer<typeof suggestionView>;
export type HandoverView = z.infer<typeof handoverView>;
