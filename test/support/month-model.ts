import { sum, sumOf, type ModelEntry } from './month-sums';
import type { Line, Payload } from './month-script';

/**
 * The figures that a replay must come to, worked out from formats.md alone: a plain walk over the
 * accepted lines that shares no code with the app.
 */

interface Visit {
  month: string;
  guests: number;
  seatedMs: number;
  served: 'on time' | 'late' | null;
  refills: number;
  declined: number;
  left: boolean;
  cleared: boolean;
  butts: number;
  peel: boolean;
  eating: boolean;
  changes: { all: number; butts: number; peel: number; both: number; declined: number };
}

interface Session {
  month: string;
  dueMs: number | null;
  services: number;
  onTime: number;
  late: number;
  missed: number;
}

type Proposed = Omit<ModelEntry, 'v' | 'station' | 'standard' | 'seq' | 'recordedAt' | 'month'> & {
  month: string;
};

const LISTED = ['O-03', 'O-04', 'O-05', 'O-06', 'O-07', 'O-08', 'O-09', 'O-10'].concat([
  'C-01',
  'C-02',
  'C-03',
]);

const REWARD_FEN: Record<string, number> = {
  'R-01': 10_000,
  'R-02': 10_000,
  'R-03': 50_000,
  'R-05': 5_000,
};

const dateOf = (atMs: number): string => new Date(atMs + 8 * 3_600_000).toISOString().slice(0, 10);

const text = (value: unknown): string => String(value);

export class MonthModel {
  readonly entries: ModelEntry[] = [];
  readonly staff = new Map<string, { name: string; wageFen: number | null }>();
  readonly pending: (Proposed & { settled: boolean; late: boolean })[] = [];
  private readonly visits: Visit[] = [];
  private readonly atTable = new Map<string, Visit>();
  private readonly sessions: Session[] = [];
  private readonly inRoom = new Map<string, Session>();
  private readonly patrols: { month: string; zone: string }[] = [];
  private readonly ticks = new Map<string, { month: string; state: string }>();
  private readonly closed = new Map<string, number>();
  private shiftDate: string | null = null;
  private station = '';

  constructor(lines: readonly Line[]) {
    for (const line of lines) {
      if (line.refused === undefined) this.apply(line.do, line.with, Date.parse(line.at), line.as);
    }
  }

  private apply(name: string, input: Payload, atMs: number, as = ''): void {
    const [noun] = name.split('.');
    if (noun === 'table') this.atTheTable(name, input, atMs);
    else if (noun === 'vip') this.inTheRoom(name, input, atMs);
    else if (noun === 'ledger') this.inTheLedger(name, input, atMs, as);
    else this.elsewhere(name, input, atMs);
  }

  private elsewhere(name: string, input: Payload, atMs: number): void {
    const date = dateOf(atMs);
    if (name === 'station.init') {
      const manager = input['manager'] as Payload;
      this.station = text(input['code']);
      this.staff.set(text(manager['no']), { name: text(manager['name']), wageFen: null });
    }
    if (name === 'staff.add' || name === 'staff.edit') {
      const no = text(input['no']);
      const known = this.staff.get(no) ?? { name: '', wageFen: null };
      this.staff.set(no, {
        name: text(input['name'] ?? known.name),
        wageFen: (input['monthlyWageFen'] as number | undefined) ?? known.wageFen,
      });
    }
    if (name === 'shift.open') this.shiftDate = text(input['date'] ?? date);
    if (name === 'shift.close') this.closeShift();
    if (name === 'patrol.log') {
      this.patrols.push({ month: date.slice(0, 7), zone: text(input['zone']) });
    }
    if (name === 'checklist.tick') this.tick(text(input['item']), text(input['state']), date);
    if (name === 'month.close') this.closed.set(text(input['month']), this.entries.length);
  }

  private tick(item: string, state: string, today: string): void {
    const date = this.shiftDate ?? today;
    this.ticks.set(`${date} ${item}`, { month: date.slice(0, 7), state });
  }

  private closeShift(): void {
    for (const item of LISTED) {
      const state = this.ticks.get(`${this.shiftDate} ${item}`)?.state;
      if (state !== 'done' && state !== 'na') this.tick(item, 'open', '');
    }
    this.shiftDate = null;
  }

  private atTheTable(name: string, input: Payload, atMs: number): void {
    const { table: named, ...noted } = input;
    const table = text(named);
    if (name === 'table.seat') {
      const month = dateOf(atMs).slice(0, 7);
      const changes = { all: 0, butts: 0, peel: 0, both: 0, declined: 0 };
      const calm = { butts: 0, peel: false, eating: false, left: false, cleared: false };
      const guests = Number(input['guests']);
      const counts = { guests, refills: 0, declined: 0, served: null, changes };
      const visit: Visit = { month, seatedMs: atMs, ...calm, ...counts };
      this.visits.push(visit);
      this.atTable.set(table, visit);
      return;
    }
    const visit = this.atTable.get(table);
    if (!visit) throw new Error(`nobody is at ${table}`);
    const done = input['outcome'] === 'done';
    if (name === 'table.serve') {
      visit.served ??= atMs <= visit.seatedMs + 120_000 ? 'on time' : 'late';
    }
    if (name === 'table.refill') visit[done ? 'refills' : 'declined'] += 1;
    if (name === 'table.ashtray') Object.assign(visit, noted);
    if (name === 'table.changeAshtray') changeAshtray(visit, table, done);
    if (name === 'table.leave') Object.assign(visit, { eating: false, left: true });
    if (name === 'table.clear') {
      visit.cleared = true;
      this.atTable.delete(table);
    }
  }

  private inTheRoom(name: string, input: Payload, atMs: number): void {
    const room = text(input['room'] ?? 'VIP1');
    if (name === 'vip.enter') {
      const month = dateOf(atMs).slice(0, 7);
      const nothing = { services: 0, onTime: 0, late: 0, missed: 0 };
      const session = { month, dueMs: atMs + 120_000, ...nothing };
      this.sessions.push(session);
      this.inRoom.set(room, session);
      return;
    }
    const session = this.inRoom.get(room);
    if (!session) throw new Error(`nobody is in ${room}`);
    if (session.dueMs !== null && atMs > session.dueMs + 300_000) {
      session.missed += 1;
      session.dueMs = null;
    }
    if (name === 'vip.leave') {
      this.inRoom.delete(room);
      return;
    }
    session.services += 1;
    if (session.dueMs !== null) session[atMs <= session.dueMs + 60_000 ? 'onTime' : 'late'] += 1;
    session.dueMs = atMs + 600_000;
  }

  private inTheLedger(name: string, input: Payload, atMs: number, as: string): void {
    const reason = text(input['reason']);
    if (name === 'ledger.record') this.record(input, atMs, as);
    if (name === 'ledger.approve') {
      const pending = this.settle(input);
      const fen = (input['amountFen'] as number | undefined) ?? Math.abs(pending.amountFen);
      const amountFen = pending.kind === 'penalty' ? 0 - fen : fen;
      const closed = this.closed.has(pending.businessDate.slice(0, 7));
      const month = (closed ? dateOf(atMs) : pending.businessDate).slice(0, 7);
      this.post({ ...pending, amountFen, month, approvedBy: as }, atMs);
    }
    if (name === 'ledger.reject') this.settle(input);
    const turned = name === 'ledger.resolveAppeal' && input['outcome'] === 'reversed';
    if (name === 'ledger.reverse' || turned) this.reverse(Number(input['seq']), reason, atMs, as);
  }

  private record(input: Payload, atMs: number, as: string): void {
    const rule = text(input['rule']);
    const times = Number(input['times'] ?? 1);
    const penalty = !rule.startsWith('R');
    const sanction = (input['sanction'] ?? (penalty ? 'fine' : 'bonus')) as ModelEntry['sanction'];
    const set = (input['amountFen'] as number | undefined) ?? 0;
    const fixed = rule.startsWith('P') ? 5_000 : REWARD_FEN[rule];
    const fen = fixed === undefined ? set : fixed * times;
    const businessDate = text(input['businessDate'] ?? dateOf(atMs));
    const late = this.closed.has(businessDate.slice(0, 7));
    const entry: Proposed = {
      staff: text(input['staff']),
      kind: penalty ? 'penalty' : 'reward',
      rule,
      times,
      sanction,
      amountFen: penalty ? 0 - fen : fen,
      note: text(input['note']),
      businessDate,
      month: (late ? dateOf(atMs) : businessDate).slice(0, 7),
      recordedBy: as,
      approvedBy: null,
      reverses: null,
    };
    if (fixed === undefined) this.pending.push({ ...entry, settled: false, late });
    else this.post(entry, atMs);
  }

  private settle(input: Payload) {
    const pending = this.pending[Number(input['pending']) - 1];
    if (!pending || pending.settled) throw new Error('no such proposal');
    pending.settled = true;
    const { settled: _settled, late: _late, ...entry } = pending;
    return entry;
  }

  private reverse(seq: number, note: string, atMs: number, as: string): void {
    const entry = this.entries[seq - 1];
    if (!entry) throw new Error(`no entry ${seq}`);
    const { staff, rule, times, sanction, amountFen } = entry;
    const businessDate = dateOf(atMs);
    const month = this.closed.has(entry.month) ? businessDate.slice(0, 7) : entry.month;
    const same = { staff, rule, times, sanction, amountFen: 0 - amountFen };
    const by = { recordedBy: as, approvedBy: null, reverses: seq };
    this.post({ ...same, ...by, kind: 'reversal', note, businessDate, month }, atMs);
  }

  private post(entry: Proposed, atMs: number): void {
    const seq = this.entries.length + 1;
    const recordedAt = new Date(atMs).toISOString();
    this.entries.push({ v: 1, station: this.station, standard: 1, seq, recordedAt, ...entry });
  }

  /** The first and the last seq of a month's bundle, for a month before which `before` was closed. */
  runOf(month: string, before?: string): { first: number; last: number } {
    const last = this.closed.get(month) ?? this.entries.length;
    if (before === undefined) return { first: 1, last };
    const sinceClosing = (this.closed.get(before) ?? 0) + 1;
    return { first: Math.min(sinceClosing, this.entriesOf(month)[0]?.seq ?? sinceClosing), last };
  }

  entriesOf(month: string): ModelEntry[] {
    return this.entries.filter((entry) => entry.month === month);
  }

  /** How many changes of ashtrays had both reasons (S-06 and S-07). */
  bothReasons(month: string): number {
    return sum(this.visits.filter((visit) => visit.month === month).map((v) => v.changes.both));
  }

  report(month: string) {
    const visits = this.visits.filter((visit) => visit.month === month);
    const sessions = this.sessions.filter((session) => session.month === month);
    const ticks = [...this.ticks.values()].filter((tick) => tick.month === month);
    const walks = this.patrols.filter((walk) => walk.month === month).map((walk) => walk.zone);
    const ticked = (state: string) => ticks.filter((tick) => tick.state === state).length;
    const pending = this.pending.filter((one) => one.month === month && !one.settled).length;
    const vip = (key: 'services' | 'onTime' | 'late' | 'missed') =>
      sum(sessions.map((session) => session[key]));
    const changes = (key: keyof Visit['changes']) => sum(visits.map((visit) => visit.changes[key]));
    return {
      month,
      vip: {
        sessions: sessions.length,
        services: vip('services'),
        onTime: vip('onTime'),
        late: vip('late'),
        missed: vip('missed'),
      },
      tables: {
        visits: visits.length,
        guests: sum(visits.map((visit) => visit.guests)),
        servedOnTime: visits.filter((visit) => visit.served === 'on time').length,
        servedLate: visits.filter((visit) => visit.served === 'late').length,
        refills: sum(visits.map((visit) => visit.refills)),
        refillsDeclined: sum(visits.map((visit) => visit.declined)),
        clears: visits.filter((visit) => visit.cleared).length,
      },
      ashtray: {
        changes: changes('all'),
        butts: changes('butts'),
        peel: changes('peel'),
        declined: changes('declined'),
      },
      patrols: Object.fromEntries(
        [...new Set(walks)].map((zone) => [zone, walks.filter((walk) => walk === zone).length]),
      ),
      checklists: { done: ticked('done'), na: ticked('na'), open: ticked('open') },
      ledger: { ...sumOf(this.entriesOf(month)), pending },
    };
  }
}

/** S-06, S-07: a change counts under each reason that was due; a declined one changes nothing. */
function changeAshtray(visit: Visit, table: string, done: boolean): void {
  if (!done) {
    visit.changes.declined += 1;
    return;
  }
  const butts = visit.butts > (table.startsWith('T') ? 5 : 2);
  const peel = visit.peel && !visit.eating;
  visit.changes.all += 1;
  visit.changes.butts += butts ? 1 : 0;
  visit.changes.peel += peel ? 1 : 0;
  visit.changes.both += butts && peel ? 1 : 0;
  Object.assign(visit, { butts: 0, peel: false });
}
