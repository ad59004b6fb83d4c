import type { Unlocked } from '../../shared/contract/bridge';
import type { Answer } from '../../shared/contract/refusal';
import type { Clock } from '../clock';
import { appendAudit } from '../store/journal';
import { findPin, keepPinFailures, type PinRow } from '../store/pins';
import { calendarOf, DEFAULT_TIME_ZONE } from '../../shared/domain/calendar';
import { findStaff, type StaffRow } from '../store/staff';
import { findStation } from '../store/station';
import { answering } from './answering';
import { isOnTeam } from './people';
import { isPin } from './pins';
import { refuse } from './refuse';
import type { Station } from './station';

/** Who has shown a PIN locks again after so long without a touch. */
export const IDLE_MS = 120_000;

/** So many wrong PINs in a row, and only a manager helps. */
const FAILURES_TO_LOCK = 10;
/** From so many wrong PINs on, the next try has to wait: 4, 8, 16 ... seconds. */
const FAILURES_TO_WAIT = 3;

const waitMs = (failures: number): number =>
  failures < FAILURES_TO_WAIT ? 0 : 1000 * 2 ** (failures - FAILURES_TO_WAIT + 2);

/** Who stands at the kiosk with a PIN shown. */
export interface Session {
  unlock: (no: string, pin: string) => Promise<Answer<Unlocked>>;
  /** Judges a PIN as `unlock` does, and opens nothing by it. */
  prove: (no: string, pin: string) => Promise<Answer<null>>;
  lock: () => void;
  /** Starts the idle time again. */
  touch: () => void;
  /** Null once locked or idle for too long. */
  current: () => Unlocked;
}

export function openSession(station: Station, clock: Clock): Session {
  let holder: string | null = null;
  /** Counts the locks: a try that began before one must not open what was locked since. */
  let locks = 0;
  let touchedMs = 0;
  /** Waits run on monotonic time: a restart begins them anew, a moved clock does not shorten them. */
  const waitsFromMs = new Map<string, number>();
  /** Failures are counted here as well: a disk that takes no more must not make guessing free. */
  const counted = new Map<string, { hash: string; failures: number }>();
  const startedMs = clock.monotonicMs();

  const today = (): string => {
    const zone = findStation(station.db)?.timeZone ?? DEFAULT_TIME_ZONE;
    return calendarOf(zone).dateOf(clock.nowMs());
  };

  /** Read anew each time: a role may change, and people leave, while they stand there. */
  function member(no: string): StaffRow | null {
    const staff = findStaff(station.db, no);
    if (!staff || staff.leftOn === null) return staff ?? null;
    return isOnTeam(staff, today()) ? staff : null;
  }

  /** Who holds the kiosk, unless idle for too long. */
  function held(): string | null {
    if (clock.monotonicMs() - touchedMs >= IDLE_MS) holder = null;
    return holder;
  }

  function current(): Unlocked {
    const by = held();
    const staff = by === null ? null : member(by);
    if (!staff) return null;
    const { no, name, role } = staff;
    const untilMs = Math.round(clock.nowMs() + touchedMs + IDLE_MS - clock.monotonicMs());
    return { no, name, role, untilMs, mustChangePin: findPin(station.db, no)?.own === false };
  }

  /** A new PIN begins anew, whoever has set it. */
  function failuresOf({ staffNo, hash, failures }: PinRow): number {
    const known = counted.get(staffNo);
    return known?.hash === hash ? Math.max(failures, known.failures) : failures;
  }

  function keepFailures(pin: PinRow, failures: number): void {
    counted.set(pin.staffNo, { hash: pin.hash, failures });
    // Where it cannot be written, the count above holds until it can, or until a restart.
    answering(() =>
      station.batch(() => {
        keepPinFailures(station.db, pin.staffNo, failures);
        if (failures === 0) return;
        appendAudit(station.db, {
          atMs: clock.nowMs(),
          actor: pin.staffNo,
          what: 'wrong PIN',
          detail: { failures },
          kind: 'pin',
          about: pin.staffNo,
        });
      }),
    );
  }

  function refuseTooMany(pin: PinRow): void {
    const failures = failuresOf(pin);
    if (failures >= FAILURES_TO_LOCK) {
      refuse('LOCKED', 'PIN 已锁定,请经理重设', 'The PIN is locked: a manager can set a new one');
    }
    const from = waitsFromMs.get(pin.staffNo) ?? startedMs;
    const leftMs = Math.ceil(from + waitMs(failures) - clock.monotonicMs());
    const leftS = Math.ceil(leftMs / 1000);
    if (leftMs > 0) {
      refuse('LOCKED', `请 ${leftS} 秒后再试`, `Please try again in ${leftS} seconds`, leftMs);
    }
  }

  function wrong(pin: PinRow | undefined, no: string): never {
    let waits = 0;
    if (pin) {
      const failures = failuresOf(pin) + 1;
      waitsFromMs.set(no, clock.monotonicMs());
      keepFailures(pin, failures);
      waits = failures < FAILURES_TO_LOCK ? waitMs(failures) : 0;
    }
    return refuse('NOT_ALLOWED', 'PIN 不对', 'The PIN is wrong', waits > 0 ? waits : undefined);
  }

  /** Errors: LOCKED before the PIN is looked at. */
  const pinFor = (no: string): Answer<PinRow | undefined> =>
    answering(() => {
      const pin = findPin(station.db, no);
      if (pin) refuseTooMany(pin);
      return pin;
    });

  async function judge(no: string, tried: string): Promise<Answer<null>> {
    const found = pinFor(no);
    if (!found.ok) return found;
    const pin = found.value;
    const right = pin !== undefined && (await isPin(tried, pin.hash));
    return answering(() => {
      if (!right || !member(no)) return wrong(pin, no);
      if (failuresOf(pin) > 0) keepFailures(pin, 0);
      return null;
    });
  }

  async function tryPin(no: string, tried: string): Promise<Answer<Unlocked>> {
    const locksBefore = locks;
    const judged = await judge(no, tried);
    if (!judged.ok) return judged;
    return answering(() => {
      if (locks > locksBefore) return null;
      holder = no;
      touchedMs = clock.monotonicMs();
      return current();
    });
  }

  /** One try at a time: a burst of them would all be judged by the same count of failures. */
  let lastTry: Promise<unknown> = Promise.resolve();

  function inTurn<T>(attempt: () => Promise<T>): Promise<T> {
    const next = lastTry.then(attempt);
    lastTry = next.catch(() => undefined);
    return next;
  }

  return {
    unlock: (no, tried) => inTurn(() => tryPin(no, tried)),
    prove: (no, tried) => inTurn(() => judge(no, tried)),
    lock: () => {
      locks += 1;
      holder = null;
    },
    touch: () => {
      if (held() !== null) touchedMs = clock.monotonicMs();
    },
    current,
  };
}
