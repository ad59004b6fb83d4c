import { V7Generator } from 'uuidv7';
import type { Station } from '../../electron/station/station';
import { monthBefore } from '../../shared/domain/calendar';
import { Random } from './month-script';

/** Years of a busy station's ledger, given to the station as commands; the same every time. */

export const PEOPLE = 60;
/** A million entries in ten years. */
export const ENTRIES_A_MONTH = 8_333;
const FIRST_MONTH = '2016-01';
/** Commands in one transaction: nothing here is about durability. */
const AT_ONCE = 2_000;

const HOUR_MS = 3_600_000;
const SHANGHAI_MS = 8 * HOUR_MS;
/** Entries are made from nine to nine. */
const OPENS_MS = 9 * HOUR_MS;
const DAY_MS = 12 * HOUR_MS;

export const MANAGER = 'M001';
export const SUPERVISOR = 'S001';
const SUPERVISORS = [SUPERVISOR, 'S002', 'S003'];
const ATTENDANTS = Array.from(
  { length: PEOPLE - SUPERVISORS.length - 1 },
  (_, index) => `A${String(index + 1).padStart(3, '0')}`,
);
export const PIN = '246810';

const FINES = Array.from({ length: 22 }, (_, index) => `P-${String(index + 1).padStart(2, '0')}`);
const REWARDS = ['R-01', 'R-02', 'R-03', 'R-05', 'R-05', 'R-05'];
const NOTES = ['未使用托盘', '客人表扬', '工号牌没戴', '交接时少两只茶杯,当日补齐', 'T4 桌 14:20'];

interface Recorded {
  seq: number;
  staff: string;
}

/** Grows a station's ledger, command by command. */
export class LedgerYears {
  /** The time of the last command. */
  atMs = Date.parse(`${FIRST_MONTH}-01T08:00:00+08:00`);
  entries = 0;
  commands = 0;
  month = FIRST_MONTH;
  private readonly random = new Random(20_160_101);
  private readonly ids = new V7Generator();
  private pending = 0;
  private recent: Recorded[] = [];

  constructor(private readonly station: Station) {}

  found(): void {
    const manager = { no: MANAGER, name: '周经理', pin: PIN };
    this.give(undefined, 'station.init', { code: 'GZ01', name: '云庭营销中心', manager });
    for (const no of [...SUPERVISORS, ...ATTENDANTS]) {
      const role = no.startsWith('S') ? 'supervisor' : 'attendant';
      const monthlyWageFen = 400_000 + 1_000 * this.random.int(0, 300);
      const member = { no, name: `员工${no}`, gender: 'f', role, pin: PIN, monthlyWageFen };
      this.give(MANAGER, 'staff.add', member);
    }
  }

  /** Until the ledger has so many entries. */
  growTo(entries: number): void {
    while (this.entries < entries) {
      this.station.batch(() => {
        for (let step = 0; step < AT_ONCE && this.entries < entries; step += 1) this.step();
      });
    }
  }

  /** The last month that is over and closed. */
  get lastClosed(): string {
    return monthBefore(this.month, 1);
  }

  private give(as: string | undefined, name: string, input: object): Record<string, unknown> {
    const id = this.ids.generateOrResetCore(this.atMs, 10_000).toString();
    const at = new Date(this.atMs).toISOString();
    const command = { at, ...(as === undefined ? {} : { as }), do: name, with: input, id };
    const answer = this.station.perform(command);
    if (!answer.ok) throw new Error(`${name} at ${at}: ${answer.error.message.en}`);
    this.commands += 1;
    const output = answer.value.output as Record<string, unknown>;
    if (typeof output['seq'] === 'number' && name !== 'month.close') this.entries += 1;
    return output;
  }

  private moveOn(): void {
    const month = monthBefore(FIRST_MONTH, -Math.floor(this.entries / ENTRIES_A_MONTH));
    if (month !== this.month) {
      this.atMs = Date.parse(`${month}-01T08:30:00+08:00`);
      this.give(MANAGER, 'month.close', { month: this.month });
      this.month = month;
    }
    const [year = 0, number = 1] = month.split('-').map(Number);
    const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
    const share = ((this.entries % ENTRIES_A_MONTH) / ENTRIES_A_MONTH) * days;
    const day = Math.floor(share);
    const dayMs = Date.UTC(year, number - 1, 1 + day) - SHANGHAI_MS;
    this.atMs = dayMs + OPENS_MS + Math.floor((share - day) * DAY_MS);
  }

  private step(): void {
    this.moveOn();
    const chance = this.random.next();
    if (chance < 0.01) this.propose();
    else if (chance < 0.03) this.reverse();
    else this.record();
    const answered = this.random.next();
    if (answered < 0.02) this.appeal();
    else if (answered < 0.2) this.acknowledge();
  }

  private record(): void {
    const { random } = this;
    const staff = random.pick(ATTENDANTS);
    const rule = random.chance(0.8) ? random.pick(FINES) : random.pick(REWARDS);
    const times = random.chance(0.9) ? {} : { times: 2 };
    const input = { staff, rule, note: random.pick(NOTES), ...times };
    const { seq } = this.give(random.pick(SUPERVISORS), 'ledger.record', input);
    this.recent.push({ seq: Number(seq), staff });
    if (this.recent.length > 100) this.recent = this.recent.slice(50);
  }

  private propose(): void {
    const { random } = this;
    const staff = random.pick(ATTENDANTS);
    const gross = { rule: `G-0${random.int(1, 8)}`, amountFen: 10_000 };
    const input = random.chance(0.5) ? gross : { rule: 'R-04', amountFen: 20_000 };
    this.give(random.pick(SUPERVISORS), 'ledger.record', { staff, note: '有记录', ...input });
    this.pending += 1;
    this.give(MANAGER, 'ledger.approve', { pending: this.pending });
  }

  /** An entry of late that nobody has answered or reversed yet. */
  private takeRecent(): Recorded | undefined {
    if (this.recent.length < 10) return undefined;
    const [taken] = this.recent.splice(this.random.int(0, this.recent.length - 1), 1);
    return taken;
  }

  private reverse(): void {
    const taken = this.takeRecent();
    if (taken) this.give(MANAGER, 'ledger.reverse', { seq: taken.seq, reason: '记错了人' });
  }

  private acknowledge(): void {
    const taken = this.takeRecent();
    if (taken) this.give(taken.staff, 'ledger.acknowledge', { seq: taken.seq });
  }

  private appeal(): void {
    const taken = this.takeRecent();
    if (!taken) return;
    const { seq, staff } = taken;
    this.give(staff, 'ledger.appeal', { seq, text: '当时在接待另一桌' });
    const outcome = this.random.chance(0.5) ? 'upheld' : 'reversed';
    this.give(MANAGER, 'ledger.resolveAppeal', { seq, outcome, reason: '看过监控' });
  }
}
