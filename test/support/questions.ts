import { queries, type QueryInput, type QueryName } from '../../shared/contract/queries';

/** What a question is asked with: the day and the people of the station that answers it. */
export interface AskedOf {
  /** The local date of today. */
  date: string;
  /** The month before this one, and its year. */
  month: string;
  year: string;
  attendant: string;
  table: string;
  room: string;
  /** A record of the front desk with a history, and an entry of the ledger's middle. */
  record: number;
  entry: number;
}

/**
 * Over how much a question goes. `year` answers with figures of a whole year and `ever` walks all
 * there is, each by its nature; the rest is about a moment, a page, a day or a month.
 */
export type Span = 'page' | 'year' | 'ever';

interface CaseOf<Name extends QueryName> {
  /** What tells it from the question's other cases. */
  what?: string;
  span?: Span;
  with: (of: AskedOf) => QueryInput<Name>;
}

const plain = [{ with: () => ({}) }];
const ofMonth = [{ with: ({ month }: AskedOf) => ({ month }) }];
const ofPeriods = [
  { what: 'day', with: ({ date }: AskedOf) => ({ period: date }) },
  { what: 'month', with: ({ month }: AskedOf) => ({ period: month }) },
  { what: 'year', span: 'year', with: ({ year }: AskedOf) => ({ period: year }) },
] as const;
const LIMIT = 50;

/** How the screens and reports ask every question of the contract. */
const CASES: { [Name in QueryName]: readonly CaseOf<Name>[] } = {
  'station.get': plain,
  'standard.get': plain,
  'standard.versions': plain,
  'standard.rules': [{ with: () => ({ version: 1 }) }],
  'policy.get': plain,
  'policy.changes': [{ with: () => ({ limit: 20 }) }],
  'staff.names': plain,
  'team.list': plain,
  'staff.list': plain,
  'day.get': plain,
  'closing.open': plain,
  'floor.get': plain,
  'journal.recent': [{ with: () => ({ limit: 40 }) }],
  'vip.log': [{ with: ({ room }) => ({ room }) }],
  'alarm.list': plain,
  'desk.open': plain,
  'desk.list': [
    { what: 'open', with: () => ({ kind: 'request' }) },
    { what: 'month', with: ({ month }) => ({ kind: 'request', month }) },
  ],
  'desk.private': [
    { what: 'open', with: () => ({ kind: 'complaint' }) },
    { what: 'month', with: ({ month }) => ({ kind: 'feedback', month }) },
  ],
  'desk.files': [{ with: ({ record }) => ({ id: record }) }],
  'desk.history': [{ with: ({ record }) => ({ id: record }) }],
  'desk.settings': plain,
  'feedback.month': ofMonth,
  'guide.get': plain,
  'guide.history': [{ with: () => ({ code: 'snack-cookies' }) }],
  'voices.series': ofPeriods,
  'suggestion.list': plain,
  'ledger.mine': ofMonth,
  'ledger.list': [
    { what: 'month', with: ({ month }) => ({ month }) },
    { what: 'person', with: ({ month, attendant }) => ({ month, staff: attendant }) },
  ],
  'ledger.ruleUse': plain,
  'ledger.trend': [
    { what: 'by person', span: 'year', with: ({ month }) => trend(month, 'staff') },
    { what: 'by rule', span: 'year', with: ({ month }) => trend(month, 'rule') },
  ],
  'ledger.pending': plain,
  'ledger.appeals': plain,
  'ledger.entry': [{ with: ({ entry }) => ({ seq: entry }) }],
  'ledger.search': [
    { what: 'everything', with: () => first({}) },
    { what: 'person', with: ({ attendant }) => first({ staff: attendant }) },
    { what: 'rule', with: () => first({ rule: 'G-01' }) },
    { what: 'words', with: () => first({ text: '监控' }) },
    {
      what: 'largest',
      with: ({ attendant }) => ({ ...first({ staff: attendant }), order: 'largest' as const }),
    },
  ],
  'audit.list': [
    { what: 'everything', with: () => ({ limit: LIMIT }) },
    { what: 'kind', with: () => ({ kind: 'settings', limit: LIMIT }) },
    { what: 'person', with: ({ attendant }) => ({ person: attendant, limit: LIMIT }) },
    {
      what: 'day',
      with: ({ month }) => ({ from: `${month}-01`, to: `${month}-01`, limit: LIMIT }),
    },
  ],
  'month.list': plain,
  'month.get': ofMonth,
  'chain.verify': [{ span: 'ever', with: () => ({}) }],
  'service.get': ofPeriods,
  'conduct.get': ofPeriods,
  'service.points': [
    { what: 'day', with: ({ date }) => ({ period: date, limit: LIMIT }) },
    { what: 'month', with: ({ month }) => ({ period: month, limit: LIMIT }) },
    { what: 'year', span: 'year', with: ({ year }) => ({ period: year, limit: LIMIT }) },
  ],
  'place.life': [
    { what: 'table', with: ({ table }) => ({ place: table }) },
    { what: 'room', with: ({ room }) => ({ place: room }) },
    { what: 'back then', with: ({ table, month }) => ({ place: table, date: `${month}-15` }) },
  ],
  'stock.get': ofPeriods,
  'review.get': ofMonth,
  'review.open': plain,
  'training.now': [{ with: ({ attendant }) => ({ staff: attendant }) }],
  'training.mine': plain,
  'training.team': plain,
  'worklog.get': [{ with: ({ month }) => ({ date: `${month}-15` }) }],
  'worklog.days': ofMonth,
  'worklog.unsigned': plain,
};

const trend = (until: string, by: 'staff' | 'rule') => ({ until, months: 12, by });
const first = (filter: object) => ({ order: 'newest' as const, limit: LIMIT, ...filter });

/** One case of a question. */
export interface Question {
  name: QueryName;
  /** 'service.get, month' */
  title: string;
  span: Span;
  with: (of: AskedOf) => unknown;
}

/** Every question of the contract, each in the ways that it is asked. Errors: where one has no case. */
export const questions = (): Question[] =>
  (Object.keys(queries) as QueryName[]).flatMap((name) => {
    const cases: readonly CaseOf<QueryName>[] | undefined = CASES[name];
    if (!cases || cases.length === 0) throw new Error(`${name} is asked nowhere`);
    return cases.map((one) => ({
      name,
      title: one.what === undefined ? name : `${name}, ${one.what}`,
      span: one.span ?? 'page',
      with: one.with,
    }));
  });
