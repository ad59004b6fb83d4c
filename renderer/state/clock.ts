import { create } from 'zustand';
import { listen } from '../client';

const useClock = create<{ nowMs: number }>()(() => ({ nowMs: 0 }));

/** The station's time, once a second. Everything that counts down is drawn from it. */
export const useNowMs = (): number => useClock((state) => state.nowMs);

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
