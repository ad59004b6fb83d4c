import { useEffect } from 'react';
import { stay } from '../state/locking';
import { usePlace, type PlaceCode } from '../state/place';
import { useSession } from '../state/session';

const THROTTLE_MS = 5_000;
/** Where one works with one's own PIN. */
const BY_PIN: ReadonlySet<PlaceCode> = new Set(['ledger', 'month', 'settings']);

/**
 * While somebody is unlocked, a touch or key at what only they may see starts the two idle minutes
 * again; the floor's busy taps are other people's.
 */
export function useTouch(): void {
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    const touch = (): void => {
      const now = performance.now();
      const { unlocked, pinAsk, reading } = useSession.getState();
      if (now - last < THROTTLE_MS) return;
      // Who has shown a PIN to be replaced is unlocked for the main process alone.
      const choosing = pinAsk !== null;
      const there = reading || BY_PIN.has(usePlace.getState().place);
      if (!choosing && (unlocked === null || !there)) return;
      last = now;
      void stay();
    };
    window.addEventListener('pointerdown', touch);
    window.addEventListener('keydown', touch);
    return () => {
      window.removeEventListener('pointerdown', touch);
      window.removeEventListener('keydown', touch);
    };
  }, []);
}
