import { z } from 'zod';
import { sha256Hex } from '../domain/ledger';
import { policySchema } from '../domain/policy';
import { ruleSchema, standardSchema } from '../standard/schema';
import { flag } from './commands';
import { gender, localDate, month, role, staffNo, type Role } from './fields';
import { dayView, memberView, stationView } from './views/day';
import { floorView } from './views/floor';
import { ledgerSumView, ledgerView, pendingView, suggestionView } from './views/ledger';
import { monthView } from './views/month';
import { atMs, fen, headView, seq } from './views/parts';

export type { Day, HandoverView, Member, Phase } from './views/day';
export type { DuePointView, Floor, RoomView, TableView } from './views/floor';
export type { LedgerRow, LedgerView, SuggestionView } from './views/ledger';
export type { MonthView, Report } from './views/month';

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
        head: headView,
      }),
      z.strictObject({ ok: z.literal(false), seq: z.int(), reason: z.string() }),
    ]),
  }),
} as const;

export type QueryName = keyof typeof queries;
export type QueryInput<Name extends QueryName> = z.infer<(typeof queries)[Name]['input']>;
export type QueryOutput<Name extends QueryName> = z.infer<(typeof queries)[Name]['output']>;
export const queryName = z.enum(Object.keys(queries) as [QueryName, ...QueryName[]]);
