import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it } from 'vitest';
import { openKioskMode, type KioskMode } from '../../electron/kiosk-mode';

describe('a screen that is held', () => {
  let window: EventEmitter;
  let app: EventEmitter;
  let full: boolean[];
  let mode: KioskMode;
  /** Whether a hand that closes the window closes it. */
  const closes = (): boolean => {
    let prevented = false;
    window.emit('close', { preventDefault: () => (prevented = true) });
    return !prevented;
  };

  beforeEach(() => {
    full = [];
    app = new EventEmitter();
    window = Object.assign(new EventEmitter(), {
      setKiosk: (on: boolean) => full.push(on),
      isDestroyed: () => false,
    });
    mode = openKioskMode(window as never, app as never);
  });

  it('is full and cannot be closed, until it is let go of', () => {
    expect(closes()).toBe(true);
    mode.hold(true);
    mode.hold(true);
    expect(closes()).toBe(false);
    mode.hold(false);
    expect(closes()).toBe(true);
    expect(full).toEqual([true, false]);
  });

  it.each([
    ['the app’s own end, by a manager', () => app.emit('before-quit')],
    ['the system’s shutdown', () => window.emit('session-end')],
  ])('gives way to %s', (_what, end) => {
    mode.hold(true);
    end();
    expect(closes()).toBe(true);
  });
});
