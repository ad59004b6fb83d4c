import { create } from 'zustand';
import { kiosk, listen } from '../client';
import { nowMs } from './clock';
import { goTo, LOCKED_PLACES, usePlace, type PlaceCode } from './place';

interface Locking {
  /** When the lock falls, where that is near; null else. */
  untilMs: number | null;
  /** Where somebody was when it fell; null else. */
  way: PlaceCode | null;
  /** When the two idle minutes last ended; null before that. */
  fellAtMs: number | null;
}

const useKept = create<Locking>()(() => ({ untilMs: null, way: null, fellAtMs: null }));

export const useLocking = (): Locking => useKept();

export const clearWay = (): void => useKept.setState({ way: null });

/** Puts the lock off: the two idle minutes start again. */
export async function stay(): Promise<void> {
  const answer = await kiosk('session.touch', {});
  if (answer.ok) useKept.setState({ untilMs: null });
}

/** To where one was, by the PIN. */
export async function goBack(): Promise<void> {
  const { way } = useKept.getState();
  if (way === null) return;
  await goTo(way);
  if (usePlace.getState().place === way) clearWay();
}

/**
 * Hears of the lock: the main process says when it is near, and that it fell. Begin before the places
 * do, which close then.
 */
export function startLocking(): void {
  listen((item) => {
    if (item.kind === 'locking') useKept.setState({ untilMs: item.untilMs });
    if (item.kind !== 'session') return;
    const { untilMs } = useKept.getState();
    if (item.unlocked !== null || untilMs === null) {
      return useKept.setState({ untilMs: null, way: null });
    }
    const { place } = usePlace.getState();
    const way = LOCKED_PLACES[place] === undefined ? null : place;
    return useKept.setState({ untilMs: null, fellAtMs: nowMs(), way });
  });
}
