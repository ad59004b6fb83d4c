import { mayAct } from '../shared/domain/roles';
import { openAttachments, type AttachmentParts } from './attachments';
import type { Kiosk } from './bridge';
import { openDevice, type DeviceParts } from './device';
import { openExports, type ExportParts } from './exports';
import { refuse } from './station/refuse';
import type { Session } from './station/session';
import type { Timekeeper } from './station/timekeeper';

export interface KioskParts
  extends
    Omit<ExportParts, 'language' | 'manager'>,
    Pick<AttachmentParts, 'showFile'>,
    Omit<DeviceParts, 'manager'> {
  clock: Timekeeper;
  /** The screens have begun to hear alarms. */
  heard: () => void;
  session: Session;
}

/** What the kiosk does itself: PINs, preferences, files that leave. */
export function openKiosk(parts: KioskParts): Kiosk {
  const { session, settings } = parts;

  /** Errors: NOT_ALLOWED. */
  const manager = (): string => {
    const shown = session.current();
    if (!shown || shown.mustChangePin || !mayAct(shown.role, 'manager')) {
      return refuse('NOT_ALLOWED', '请经理输入 PIN', 'A manager has to show a PIN');
    }
    return shown.no;
  };

  const shown = () => ({ ok: true as const, value: session.current() });
  const tellSession = () => parts.tell({ kind: 'session', unlocked: session.current() });

  return {
    'session.unlock': async ({ no, pin }) => {
      const answer = await session.unlock(no, pin);
      tellSession();
      return answer;
    },
    'session.lock': () => {
      session.lock();
      tellSession();
      return shown();
    },
    'session.touch': () => {
      session.touch();
      return shown();
    },
    'alarm.listen': () => {
      parts.heard();
      return { ok: true, value: {} };
    },
    'clock.get': () => ({ ok: true, value: parts.clock.doubt() }),
    'preferences.get': () => ({ ok: true, value: settings.get() }),
    'preferences.set': (changes) => ({ ok: true, value: settings.set(changes) }),
    ...openAttachments(parts),
    ...openDevice({ ...parts, manager }),
    ...openExports({ ...parts, manager, language: () => settings.get().language }),
  };
}
