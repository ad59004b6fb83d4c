import type { Answer } from '../../shared/contract/refusal';
import { believe, timeAt, type Doubt, type Kept, type Reading } from '../../shared/domain/clock';
import type { Clock } from '../clock';
import { lookOnce, startOnce, type Looked } from './look';
import type { Taking } from './perform';
import type { Station } from './station';

/** The wall clock is in doubt: what it says, and the time by which the station goes meanwhile. */
export interface ClockDoubt {
  doubt: Doubt;
  wallMs: number;
  atMs: number;
}

/**
 * The station's time for one run of the app: the wall clock as far as it can be believed, carried
 * on by the monotonic clock where it cannot. `nowMs` never jumps between two looks.
 */
export interface Timekeeper extends Clock {
  /** Looks at clocks and due points. Where nobody hears what is told, a later look tells it. */
  look: (heard: boolean) => Omit<Looked, 'kept'>;
  /** Null while the wall clock is believed. */
  doubt: () => ClockDoubt | null;
  /** How commands are taken at present. */
  taking: () => Pick<Taking, 'clock'>;
  /** A manager's word: where the command is carried out, the wall clock is believed as it is. */
  confirm: <T>(give: (now: Omit<ClockDoubt, 'doubt'>) => Answer<T>) => Answer<T>;
}

export function openTimekeeper(station: Station, clock: Clock): Timekeeper {
  const read = (): Reading => ({
    wallMs: Math.round(clock.nowMs()),
    monoMs: clock.monotonicMs(),
  });
  let kept: Kept = startOnce(station.db, read());
  const nowMs = (): number => timeAt(kept, clock.monotonicMs());

  return {
    nowMs,
    monotonicMs: () => clock.monotonicMs(),
    look(heard) {
      const { kept: after, ...looked } = lookOnce(station.db, kept, read(), heard);
      kept = after;
      return looked;
    },
    doubt: () =>
      kept.doubt === null ? null : { doubt: kept.doubt, wallMs: read().wallMs, atMs: nowMs() },
    taking: () =>
      kept.doubt === null ? {} : { clock: { doubt: kept.doubt, guessed: kept.guess !== null } },
    confirm(give) {
      const reading = read();
      const answer = give({ wallMs: reading.wallMs, atMs: timeAt(kept, reading.monoMs) });
      if (answer.ok) kept = believe(reading);
      return answer;
    },
  };
}
