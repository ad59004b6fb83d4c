import type { CommandInput } from '../../../shared/contract/commands';
import type { AlarmView } from '../../../shared/contract/queries';
import { listWatched, type WatchedRow } from '../../store/alarms';
import type { ReadDb } from '../../store/database';
import { findJournal } from '../../store/journal';
import type { Answers } from './ask';

function quietOf(db: ReadDb, { quietUntilMs, quietEvent }: WatchedRow): AlarmView['quiet'] {
  if (quietUntilMs === null || quietEvent === null) return null;
  const payload = findJournal(db, quietEvent)?.payload as CommandInput<'timer.snooze'> | undefined;
  return { untilMs: quietUntilMs, reason: payload?.reason ?? '' };
}

export const alarms: Answers<'alarm.list'> = {
  'alarm.list': ({ db }) =>
    listWatched(db).map((row) => ({
      timer: row.id,
      kind: row.kind,
      subject: row.subject,
      quiet: quietOf(db, row),
    })),
};
