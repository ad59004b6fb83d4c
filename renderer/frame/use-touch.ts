import { useEffect } from 'react';
import { kiosk } from '../client';
import { useSession } from '../state/session';

const THROTTLE_MS = 5_000;

/** While somebody is unlocked, any touch or key starts the two idle minutes again. */
export function useTouch(): void {
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    const touch = (): void => {
      const now = performance.now();
      if (useSession.getState().unlocked === null || now - last < THROTTLE_MS) return;
      last = now;
      void kiosk('session.touch', {});
    };
    window.addEventListener('pointerdown', touch);
    window.addEventListener('keydown', touch);
    return () => {
      window.removeEventListener('pointerdown', touch);
      window.removeEventListener('keydown', touch);
    };
  }, []);
}
