import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../../electron/clock';
import { openStation, type Station } from '../../../electron/station/station';
import { openTimekeeper, type Timekeeper } from '../../../electron/station/timekeeper';
import { listWatched } from '../../../electron/store/alarms';
import { lastAtMs, newestAtMs } from '../../../electron/store/station';
import type { CommandName } from '../../../shared/contract/commands';
import { ATTENDANT, MANAGER, SUPERVISOR } from '../../support/station';
import { TimerModel, TOLERANCE_MS } from './timer-model';

const BEAT_MS = 1000;
const SLACK_MS = 5_000;
const DAY_MS = 86_400_000;
/** Follows a small difference no faster than this. */
const SLEW = 0.0005;

const iso = (atMs: number): string => new Date(atMs).toISOString();

/** A computer, its two clocks, and the app on it: everything that a schedule does to them. */
export class TimerWorld {
  readonly model = new TimerModel();
  readonly folder: string;
  /** What truly has passed. */
  nowMs = 0;
  private wallAheadMs: number;
  private station: Station;
  private keeper: Timekeeper;
  private lastBeatMs = 0;
  private nextBeatMs = 0;
  /** True while nothing that this run started with was believed. */
  private inGuess = false;
  /** The newest time that was believed when this run began. */
  private newestMs = 0;
  private forgiven = 0;

  constructor(
    template: string,
    startMs: number,
    private readonly broken: Partial<Record<'monotonic' | 'told' | 'resume', true>> = {},
  ) {
    this.folder = mkdtempSync(
      join(process.platform === 'linux' ? '/dev/shm' : tmpdir(), 'timers-'),
    );
    cpSync(template, this.folder, { recursive: true });
    this.wallAheadMs = startMs;
    this.station = openStation(this.folder);
    this.keeper = openTimekeeper(this.station, this.clock);
    this.beat();
  }

  end(): void {
    this.station.close();
    rmSync(this.folder, { recursive: true });
  }

  private readonly clock: Clock = {
    nowMs: () => this.wallMs,
    monotonicMs: () => (this.broken.monotonic ? this.wallMs : this.nowMs + 123_456.789),
  };

  private get wallMs(): number {
    return this.nowMs + this.wallAheadMs;
  }

  /** How far the station's time is ahead of what truly has passed. */
  private get aheadMs(): number {
    return this.keeper.nowMs() - this.nowMs;
  }

  /** What started later than a time, by the station's own record. */
  private startedAfter(atMs: number): Set<string> {
    const later = listWatched(this.station.db).filter((row) => row.startedAtMs > atMs);
    return new Set(later.map(({ kind, subject }) => `${kind} ${subject}`));
  }

  private beat(): void {
    const before = this.aheadMs;
    const inThisRun = this.inGuess ? this.startedAfter(this.newestMs) : new Set<string>();
    const sinceMs = this.nowMs - this.lastBeatMs;
    this.lastBeatMs = this.nowMs;
    const look = this.keeper.look(true);
    this.checkClock(before, sinceMs, inThisRun);
    this.model.sweep(this.nowMs - TOLERANCE_MS);
    for (const { timer, subject, standing } of look.alarms) {
      this.model.heard(`${timer} ${subject}`, standing, this.nowMs);
    }
    this.model.check(this.nowMs);
    const waitMs = look.wakeAtMs === null ? BEAT_MS : look.wakeAtMs - this.keeper.nowMs();
    this.nextBeatMs = this.nowMs + Math.min(BEAT_MS, Math.max(1, waitMs));
  }

  /** What a look made of the clocks, against the rule. */
  private checkClock(before: number, sinceMs: number, inThisRun: ReadonlySet<string>): void {
    const byMs = this.aheadMs - before;
    const doubt = this.keeper.doubt()?.doubt ?? null;
    const isStep = Math.abs(byMs) > sinceMs * SLEW + 2;
    if (isStep) this.model.loud(this.nowMs);
    if (!this.inGuess) {
      const off = this.wallAheadMs - before;
      const expected = off < -SLACK_MS ? 'back' : off > DAY_MS ? 'ahead' : null;
      const near = Math.min(Math.abs(off + SLACK_MS), Math.abs(off - DAY_MS)) < 5;
      if (!near && doubt !== expected) this.fault(`in doubt: ${doubt}, not ${expected}`);
      if (isStep && (doubt !== null || off <= SLACK_MS - 5)) this.fault('stepped without cause');
    } else if (isStep) {
      this.model.shift(byMs, inThisRun);
      this.model.resume(this.nowMs, this.nowMs);
    }
    if (doubt === null) this.inGuess = false;
  }

  private fault(what: string): void {
    this.model.faults.push(what);
  }

  /** Time passes while the app is awake. */
  pass(ms: number): void {
    const untilMs = this.nowMs + ms;
    while (this.nextBeatMs <= untilMs) {
      this.nowMs = this.nextBeatMs;
      this.beat();
    }
    this.nowMs = untilMs;
  }

  /** Time passes without the app: the computer sleeps, or the process is stopped. */
  stop(ms: number, lagMs: number): void {
    this.nowMs += ms;
    this.model.resume(this.nowMs, this.nowMs + lagMs);
    this.nowMs += lagMs;
    if (this.broken.resume) this.nextBeatMs = this.nowMs + 10 * BEAT_MS;
    else this.beat();
  }

  jump(ms: number): void {
    this.wallAheadMs += ms;
  }

  /** The process is killed; after a while, and perhaps with another wall clock, it is started. */
  restart(offMs: number, jumpMs: number): void {
    this.stepAside();
    this.model.sweep(this.nowMs);
    const before = this.aheadMs;
    const newest = newestAtMs(this.station.db);
    const unbelieved = this.startedAfter(newest);
    const lastMs = lastAtMs(this.station.db);
    if (this.broken.told) this.station.db.run(`UPDATE timer SET told = 'waiting'`);
    this.station.close();
    this.nowMs += offMs;
    this.wallAheadMs += jumpMs;
    this.station = openStation(this.folder);
    this.keeper = openTimekeeper(this.station, this.clock);
    const doubt = this.keeper.doubt()?.doubt ?? null;
    const expected =
      this.wallMs < newest - SLACK_MS ? 'back' : this.wallMs > newest + DAY_MS ? 'ahead' : null;
    if (doubt !== expected) this.fault(`started in doubt: ${doubt}, not ${expected}`);
    if (this.keeper.nowMs() !== Math.max(this.wallMs, newest + 1)) this.fault('starts at no time');
    this.inGuess = doubt !== null;
    this.newestMs = newest;
    const byMs = this.aheadMs - before;
    // What started by an unbelieved clock goes back with the time: being off counts as no time.
    const goesBack = lastMs > this.keeper.nowMs();
    this.model.shift(byMs, unbelieved, goesBack ? lastMs - (this.nowMs + before) : byMs);
    this.model.resume(this.nowMs, this.nowMs);
    this.beat();
  }

  /** Waits until no bound is so near that either side would do. */
  private stepAside(): void {
    while (this.model.isNearBound(this.nowMs)) this.pass(TOLERANCE_MS);
  }

  /** Gives a command at the station's own time, as the bridge does; answers the line, or why not. */
  private give(as: string, name: CommandName, input: object): number | string {
    this.stepAside();
    this.model.sweep(this.nowMs);
    const line = { at: iso(this.keeper.nowMs()), as, do: name, with: input };
    const answer = this.station.perform(line, this.keeper.taking());
    return answer.ok ? answer.value.event : answer.error.code;
  }

  /** A tap that must be accepted; `undone` at once where that is asked for. */
  tap(name: CommandName, input: object, undone: boolean, did: () => void): void {
    const event = this.give(ATTENDANT, name, input);
    if (typeof event === 'string') return this.fault(`${name} ${JSON.stringify(input)}: ${event}`);
    if (!undone) return did();
    this.model.takeBack(() => {
      did();
      const taken = this.give(ATTENDANT, 'service.undo', { event });
      if (typeof taken === 'string') this.fault(`undo of ${name}: ${taken}`);
    });
  }

  turnShift(isOpen: boolean, did: () => void): void {
    const [name, input] = isOpen
      ? (['shift.close', {}] as const)
      : (['shift.open', { startsAt: '09:00' }] as const);
    const answer = this.give(SUPERVISOR, name, input);
    if (typeof answer === 'string') return this.fault(`${name}: ${answer}`);
    did();
  }

  /** Makes something quiet for a minute; false where nothing stands due. */
  snooze(): boolean {
    this.stepAside();
    const key = this.model.urgent(this.nowMs);
    if (key === undefined) return false;
    const timer = listWatched(this.station.db).find((row) => `${row.kind} ${row.subject}` === key);
    const input = { timer: timer?.id ?? 0, minutes: 1, reason: '客人在谈事' };
    this.tap('timer.snooze', input, false, () => this.model.quiet(key, this.nowMs + 60_000));
    return true;
  }

  /** What stands for good waits for a clock that is believed. */
  post(): void {
    const fine = { staff: ATTENDANT, rule: 'P-13', note: '' };
    const answer = this.give(SUPERVISOR, 'ledger.record', fine);
    const inDoubt = this.keeper.doubt() !== null;
    if (inDoubt !== (answer === 'CLOCK_BACKWARDS')) this.fault(`posting: ${answer}`);
    if (typeof answer === 'string' && !inDoubt) this.fault(`posting: ${answer}`);
    this.model.posts[inDoubt ? 'waited' : 'done'] += 1;
  }

  /** A manager's word: whatever the wall clock says is right. */
  confirm(): void {
    const before = this.aheadMs;
    this.stepAside();
    const answer = this.keeper.confirm((now) =>
      this.station.perform(
        {
          at: iso(now.atMs),
          as: MANAGER,
          do: 'clock.confirm',
          with: { time: iso(now.wallMs), reason: '对过时间' },
        },
        this.keeper.taking(),
      ),
    );
    this.model.sweep(this.nowMs);
    if (!answer.ok) return this.fault(`confirm: ${answer.error.code}`);
    this.model.loud(this.nowMs);
    if (this.keeper.doubt() !== null) this.fault('in doubt after a word');
    if (this.aheadMs < before) this.forgiven += 1;
    this.inGuess = false;
  }

  /** What is on record, against what must be. */
  compare(): void {
    const { db } = this.station;
    this.stepAside();
    this.beat();
    this.model.sweep(this.nowMs);
    const sums = db.get<Record<string, number>>(
      `SELECT total(on_time) AS onTime, total(late) AS late, total(missed) AS missed,
         (SELECT count(*) FROM suggestion WHERE source = 'vip-missed') AS proposed,
         (SELECT count(*) FROM visit WHERE void = 0 AND served_on_time = 1) AS servedOnTime,
         (SELECT count(*) FROM visit WHERE void = 0 AND served_on_time = 0) AS servedLate
       FROM vip_session WHERE void = 0`,
    );
    const { figures } = this.model;
    for (const [name, wanted] of Object.entries({ ...figures, proposed: figures.missed })) {
      if (sums?.[name] !== wanted) this.fault(`${name}: ${sums?.[name]}, not ${wanted}`);
    }
    const entries = db.all<{ at: string }>(
      `SELECT recorded_at AS at FROM ledger_entry ORDER BY seq`,
    );
    const back = entries.filter(({ at }, index) => at < (entries[index - 1]?.at ?? '')).length;
    if (back > this.forgiven) this.fault(`${back} entries out of order`);
  }
}
