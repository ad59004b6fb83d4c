import type { Role } from '../shared/contract/fields';
import { mayAct } from '../shared/domain/roles';
import { openAttachments, type AttachmentParts } from './attachments';
import type { Kiosk } from './bridge';
import { openDeskPapers } from './desk-papers';
import { openDevice, type DeviceParts } from './device';
import { openExports, type ExportParts } from './exports';
import { answering } from './station/answering';
import { guestKeeper } from './station/feedback';
import { withFilesAudited } from './files-out';
import { openReportPapers } from './report-papers';
import { openStaffLists } from './staff-lists';
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

  /** Who has shown a PIN of that role. Errors: NOT_ALLOWED. */
  const shownFor = (role: Role, zh: string, en: string): string => {
    const shown = session.current();
    if (!shown || shown.mustChangePin || !mayAct(shown.role, role)) {
      return refuse('NOT_ALLOWED', zh, en);
    }
    return shown.no;
  };
  const manager = () => shownFor('manager', '请经理输入 PIN', 'A manager has to show a PIN');
  const supervisor = () =>
    shownFor('supervisor', '请领班输入 PIN', 'A supervisor has to show a PIN');

  const language = () => settings.get().language;
  const shown = () => ({ ok: true as const, value: session.current() });
  const tellSession = () => parts.tell({ kind: 'session', unlocked: session.current() });

  const kiosk: Kiosk = {
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
    'preferences.set': (changes) => answering(() => settings.set(changes)),
    'guest.state': () => ({
      ok: true,
      value: { on: guestKeeper(parts.station.db) !== null, preferences: settings.get() },
    }),
    ...openAttachments(parts),
    ...openDevice({ ...parts, manager }),
    ...openExports({ ...parts, manager, language }),
    ...openDeskPapers({ ...parts, manager, supervisor, language }),
    ...openStaffLists({ ...parts, manager, language }),
    ...openReportPapers({ ...parts, manager, supervisor, language }),
  };
  return withFilesAudited(kiosk, parts);
}
