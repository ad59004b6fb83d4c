import { join } from 'node:path';
import type { News } from '../shared/contract/bridge';
import { mayAct } from '../shared/domain/roles';
import type { Kiosk } from './bridge';
import type { Clock } from './clock';
import { writeBundle } from './documents/bundle';
import type { Settings } from './settings';
import { answering } from './station/answering';
import { refuse } from './station/refuse';
import type { Session } from './station/session';
import type { Station } from './station/station';

export interface KioskParts {
  station: Station;
  session: Session;
  settings: Settings;
  clock: Clock;
  dataFolder: string;
  appVersion: string;
  tell: (item: News) => void;
  showFolder: (path: string) => void;
}

/** Where a month's bundle of this kiosk lies. */
const exportsOf = (dataFolder: string): string => join(dataFolder, 'exports');

/** What the kiosk does itself: PINs, preferences, files that leave. */
export function openKiosk(parts: KioskParts): Kiosk {
  const { station, session, settings } = parts;

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
    'preferences.get': () => ({ ok: true, value: settings.get() }),
    'preferences.set': (changes) => ({ ok: true, value: settings.set(changes) }),
    'export.month': ({ month }) =>
      answering(() => {
        const exportedBy = manager();
        return writeBundle(station.db, {
          month,
          out: exportsOf(parts.dataFolder),
          exportedBy,
          exportedAtMs: parts.clock.nowMs(),
          appVersion: parts.appVersion,
          language: settings.get().language,
          standard: station.standards.version(1),
          progress: (done) => parts.tell({ kind: 'progress', month, done }),
        });
      }),
    'export.show': ({ month }) =>
      answering(() => {
        manager();
        const code = station.code();
        parts.showFolder(join(exportsOf(parts.dataFolder), `${code}-${month}`));
        return {};
      }),
  };
}
