import { commands } from '../../../shared/contract/commands';
import type { PolicyChange } from '../../../shared/domain/intervals';
import { listPolicyAudit, listRecent } from '../../store/journal';
import { listPhotos, listStaff } from '../../store/staff';
import { listStandards } from '../../store/standards';
import { policyOf } from '../policy';
import type { Answers } from './ask';

/** What guests say of the house, and the founding, are for nobody's shoulder. */
const OUT_OF_VIEW = /^(station\.init|complaint\.|feedback\.|guest\.)/;

/** What may be read without a PIN: service and lists, never who was fined. */
const IN_VIEW = Object.entries(commands)
  .filter(
    ([name, { by, practice }]) =>
      name.startsWith('shift.') || (by === 'tap' && !practice && !OUT_OF_VIEW.test(name)),
  )
  .map(([name]) => name);

type StationQuery =
  | 'station.get'
  | 'standard.get'
  | 'standard.versions'
  | 'standard.rules'
  | 'policy.get'
  | 'policy.changes'
  | 'staff.names'
  | 'journal.recent';

export const station: Answers<StationQuery> = {
  'station.get': ({ station: found, standard, nowMs }) => ({
    station: found ? { code: found.code, name: found.name, timeZone: found.timeZone } : null,
    standardVersion: standard.version,
    nowMs,
  }),
  'standard.get': ({ standard }) => standard,
  'standard.versions': ({ db }) => listStandards(db),
  'standard.rules': ({ standards }, { version }) => standards.version(version).rules,
  'policy.get': ({ db }) => policyOf(db),
  'policy.changes': ({ db }, { limit }) =>
    listPolicyAudit(db, limit).map(({ detail, ...line }) => ({
      ...line,
      ...(detail as PolicyChange),
    })),
  'staff.names': ({ db }) => {
    const photos = listPhotos(db);
    return listStaff(db).map(({ no, name }) => ({ no, name, photo: photos.get(no) ?? null }));
  },
  'journal.recent': ({ db }, { limit }) =>
    listRecent(db, IN_VIEW, limit).map(({ id, atMs, actor, command, subject, flags, undone }) => ({
      event: id,
      atMs,
      actor,
      command,
      subject,
      flags,
      undone,
    })),
};
