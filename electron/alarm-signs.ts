import type { NativeImage } from 'electron';
import type { Alarm } from './station/look';

/** How alarms show outside the screens: a notification, the taskbar, a computer that stays awake. */
export interface AlarmSigns {
  show: (look: { alarms: readonly Alarm[]; due: number }) => void;
  keepAwake: (needed: boolean) => void;
  close: () => void;
}

export interface Notice {
  title: string;
  body: string;
}

/** What the signs are made with: the system's own, or a test's. */
export interface SignParts {
  platform: NodeJS.Platform;
  /** True while somebody may be looking at the screens. */
  isInView: () => boolean;
  /** Brings the window to the front. */
  comeForward: () => void;
  notify: (notice: Notice, onClick: () => void) => { close: () => void };
  /** Windows: a small picture on the taskbar's button, with words for those who cannot see it. */
  setOverlay: (picture: NativeImage | null, words: string) => void;
  pictureOf: (count: number) => NativeImage;
  /** macOS and Linux: a number on the icon. */
  setBadge: (count: number) => void;
  flash: (on: boolean) => void;
  blocker: { start: (kind: 'prevent-display-sleep') => number; stop: (id: number) => void };
  wordsOf: (alarms: readonly Alarm[]) => Notice;
  countWords: (count: number) => string;
}

/** The taskbar's number: it changes only when the count does. */
function openBadge(parts: SignParts): (due: number) => void {
  let shown = 0;
  return (due) => {
    if (due === shown) return;
    shown = due;
    parts.setBadge(due);
    if (parts.platform !== 'win32') return;
    if (due === 0) parts.setOverlay(null, '');
    else parts.setOverlay(parts.pictureOf(due), parts.countWords(due));
  };
}

/**
 * A notification and a flashing taskbar where nobody looks at the screens, a number on the icon
 * always, and no sleep while it is needed. One notification stands at a time: the newest; it goes
 * when nothing stands due any more.
 */
export function openAlarmSigns(parts: SignParts): AlarmSigns {
  const badge = openBadge(parts);
  let notice: { close: () => void } | null = null;
  let blocking: number | null = null;

  function quiet(): void {
    notice?.close();
    notice = null;
    parts.flash(false);
  }

  function keepAwake(needed: boolean): void {
    if (needed === (blocking !== null)) return;
    if (blocking !== null) parts.blocker.stop(blocking);
    blocking = needed ? parts.blocker.start('prevent-display-sleep') : null;
  }

  return {
    show({ alarms, due }) {
      badge(due);
      if (due === 0 && notice) quiet();
      if (alarms.length === 0 || parts.isInView()) return;
      notice?.close();
      notice = parts.notify(parts.wordsOf(alarms), () => {
        quiet();
        parts.comeForward();
      });
      parts.flash(true);
    },
    keepAwake,
    close: () => {
      keepAwake(false);
      quiet();
    },
  };
}
