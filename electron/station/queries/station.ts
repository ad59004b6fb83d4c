import { commands } from '../../../shared/contract/commands';
import { listRecent } from '../../store/journal';
import { listStaff } from '../../store/staff';
import { listStandards } from '../../store/standards';
import { policyOf } from '../policy';
import type { Answers } from './ask';

/** What guests say of the house, and the founding, are for nobody's shoulder. */
const OUT_OF_VIEW = /^(station\.init|complaint\.|feedback\.|guest\.)/;

/** What may be read without a PIN: service and lists, never who was fined. */
const IN_VIEW = Object.entries(commands)
  .filter(
    ([name, { by }]) => name.startsWith('shift.') || (by === 'tap' && !OUT_OF_VIEW.test(name)),
  )
  .map(([name]) => name);

type StationQuery =
  | 'station.get'
  | 'standard.get'
  | 'standard.versions'
  | 'standard.rules'
  | 'policy.get'
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
  'staff.names': ({ db }) => listStaff(db).map(({ no, name }) => ({ no, name })),
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
