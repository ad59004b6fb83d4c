import { create } from 'zustand';
import { listen } from '../client';

const useClock = create<{ nowMs: number }>()(() => ({ nowMs: 0 }));

/** The station's time, once a second. Everything that counts down is drawn from it. */
export const useNowMs = (): number => useClock((state) => state.nowMs);

/**
 * What follows from the station's time: drawn anew only when it changes, not each second. Pick
 * something plain: a word, a number, a key.
 */
export const useAtTick = <Picked extends string | number | boolean | null>(
  pick: (nowMs: number) => Picked,
): Picked => useClock((state) => pick(state.nowMs));

export const nowMs = (): number => useClock.getState().nowMs;

/** Calls back with each tick. */
export const onTick = (heard: (nowMs: number) => void): (() => void) =>
  useClock.subscribe((state) => heard(state.nowMs));

export function startClock(startMs: number): void {
  useClock.setState({ nowMs: startMs });
  listen((item) => {
    if (item.kind === 'time') useClock.setState({ nowMs: item.nowMs });
  });
}
