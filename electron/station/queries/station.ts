import { listRecent } from '../../store/journal';
import type { Answers } from './ask';

export const station: Answers<'station.get' | 'standard.get' | 'journal.recent'> = {
  'station.get': ({ station: found, standard, nowMs }) => ({
    station: found ? { code: found.code, name: found.name, timeZone: found.timeZone } : null,
    standardVersion: standard.version,
    nowMs,
  }),
  'standard.get': ({ standard }) => standard,
  'journal.recent': ({ db }, { limit }) =>
    listRecent(db, limit).map(({ id, atMs, actor, command, subject, flags, undone }) => ({
      event: id,
      atMs,
      actor,
      command,
      subject,
      flags,
      undone,
    })),
};
