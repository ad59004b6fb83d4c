import { useRef, type KeyboardEvent, type MouseEvent } from 'react';

const HOLD_MS = 500;
/** The click of a lifted finger comes within this time. */
const LIFTED_MS = 100;

const swallow = (event: Event): void => {
  event.stopPropagation();
  event.preventDefault();
};

/**
 * The finger that held is still on the screen, and what has opened lies under it: its lifting must
 * not tap there.
 */
function ignoreLifting(): void {
  const lifted = (): void => {
    setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), LIFTED_MS);
  };
  window.addEventListener('click', swallow, { capture: true });
  window.addEventListener('pointerup', lifted, { capture: true, once: true });
  window.addEventListener('pointercancel', lifted, { capture: true, once: true });
}

/** A long press (the second mouse button, Shift and Enter) opens the rest; a short one is the tap. */
export function useHold(onTap: () => void, onHold: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const held = useRef(false);
  const stop = (): void => clearTimeout(timer.current);
  const hold = (): void => {
    stop();
    held.current = true;
    onHold();
  };
  return {
    onPointerDown: () => {
      held.current = false;
      timer.current = setTimeout(() => {
        ignoreLifting();
        hold();
      }, HOLD_MS);
    },
    onPointerUp: stop,
    onPointerLeave: stop,
    onPointerCancel: stop,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !event.shiftKey) return;
      event.preventDefault();
      hold();
      held.current = false;
    },
    onContextMenu: (event: MouseEvent) => {
      event.preventDefault();
      if (!held.current) hold();
    },
    onClick: (event: MouseEvent) => {
      stop();
      // A click from the keyboard has no press before it (detail 0).
      if (!held.current || event.detail === 0) onTap();
      held.current = false;
    },
  };
}
