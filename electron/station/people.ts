import type { CommandInput } from '../../shared/contract/commands';
import { changesBetween, type Change } from '../../shared/domain/changes';
import { isWeakPin } from '../../shared/domain/pin';
import { findPin, keepPin } from '../store/pins';
import { appendStaff, findStaff, listStaff, updateStaff, type StaffRow } from '../store/staff';
import type { WriteDb } from '../store/database';
import type { Act, Audited, Handlers } from './act';
import { isSamePin } from './pins';
import { badInput, notFound, refuse } from './refuse';

/** True while the person is on the team: `leftOn` is the first day on which they are not. */
export const isOnTeam = (staff: StaffRow, date: string): boolean =>
  staff.leftOn === null || date < staff.leftOn;

/** Errors: NOT_FOUND. */
export const staffOf = (act: Pick<Act, 'db'>, no: string): StaffRow =>
  findStaff(act.db, no) ?? notFound('员工', 'staff member', no);

/** Errors: CONFLICT where the change would leave the station without a manager, now or one day. */
function keepAManager(db: WriteDb): void {
  if (!listStaff(db).some((staff) => staff.role === 'manager' && staff.leftOn === null)) {
    refuse('CONFLICT', '至少要留一位经理', 'At least one manager must remain');
  }
}

function changed(staff: StaffRow, input: CommandInput<'staff.edit'>): StaffRow {
  return {
    ...staff,
    name: input.name ?? staff.name,
    gender: input.gender ?? staff.gender,
    role: input.role ?? staff.role,
    monthlyWageFen:
      input.monthlyWageFen === undefined ? staff.monthlyWageFen : input.monthlyWageFen,
  };
}

/** Errors: BAD_INPUT for a PIN chosen here and now that is guessed first; what is replayed was chosen. */
function refuseWeak({ atKiosk }: Act, pin: string | undefined): void {
  if (atKiosk && pin !== undefined && isWeakPin(pin)) {
    refuse(
      'BAD_INPUT',
      '这个 PIN 太好猜,请不要用同一个数字或连号',
      'This PIN is guessed too easily: not one digit alone, not digits in a row',
    );
  }
}

type Imported = CommandInput<'staff.import'>['staff'][number];

/** Errors: BAD_INPUT for a number that stands there twice. */
function refuseTwice(staff: readonly Imported[]): void {
  const numbers = new Set<string>();
  for (const { no } of staff) {
    if (numbers.has(no)) badInput(`staff ${no}`);
    numbers.add(no);
  }
}

/** The lines of a change to somebody: a new PIN has its own. */
const editLines = (
  { no, pin }: CommandInput<'staff.edit'>,
  changes: readonly Change[],
): Audited[] => [
  ...(changes.length > 0 || pin === undefined ? [{ about: no, changes }] : []),
  ...(pin === undefined ? [] : [{ what: 'pin.reset', kind: 'pin' as const, about: no, words: {} }]),
];

/** Brings one line of a list in; answers what it changed, null for nothing. Errors: BAD_INPUT, CONFLICT. */
function bringIn(
  act: Act,
  { pin, ...line }: Imported,
  hashOf: (pin: string) => string,
  firstPin: string | undefined,
): Audited | null {
  const known = findStaff(act.db, line.no);
  if (known) {
    if (!isOnTeam(known, act.date)) {
      refuse('CONFLICT', `${known.name} 已办离职`, `${known.name} has left`);
    }
    const next = { ...known, ...line };
    updateStaff(act.db, next);
    const changes = changesBetween(known, next);
    return changes.length === 0 ? null : { what: 'staff.edit', about: line.no, changes, words: {} };
  }
  const first = pin ?? firstPin ?? badInput(`pin of ${line.no}`);
  const added: StaffRow = { ...line, joinedOn: act.date, leftOn: null };
  appendStaff(act.db, added);
  keepPin(act.db, { staffNo: line.no, hash: hashOf(first), own: false });
  const changes = changesBetween(null, added);
  return { what: 'staff.add', about: line.no, changes, words: {} };
}

export const people: Handlers<
  'staff.add' | 'staff.edit' | 'staff.import' | 'staff.leave' | 'pin.change'
> = {
  'staff.add': {
    run(act, input) {
      refuseWeak(act, input.pin);
      if (findStaff(act.db, input.no)) {
        refuse('CONFLICT', `工号 ${input.no} 已有人使用`, `Number ${input.no} is taken`);
      }
      const added: StaffRow = {
        no: input.no,
        name: input.name,
        gender: input.gender,
        role: input.role,
        monthlyWageFen: input.monthlyWageFen ?? null,
        joinedOn: act.date,
        leftOn: null,
      };
      appendStaff(act.db, added);
      keepPin(act.db, { staffNo: input.no, hash: act.tools.hashPin(input.pin), own: false });
      return {
        subject: `staff ${input.no}`,
        output: {},
        audit: [{ about: input.no, changes: changesBetween(null, added) }],
      };
    },
  },
  'staff.edit': {
    run(act, input) {
      refuseWeak(act, input.pin);
      const before = staffOf(act, input.no);
      const after = changed(before, input);
      updateStaff(act.db, after);
      keepAManager(act.db);
      if (input.pin !== undefined) {
        const own = input.no === act.actor.no;
        keepPin(act.db, { staffNo: input.no, hash: act.tools.hashPin(input.pin), own });
      }
      return {
        subject: `staff ${input.no}`,
        output: {},
        audit: editLines(input, changesBetween(before, after)),
      };
    },
  },
  'staff.import': {
    check: (input) => refuseTwice(input.staff),
    run(act, { staff, firstPin }) {
      for (const pin of [firstPin, ...staff.map((one) => one.pin)]) refuseWeak(act, pin);
      // One list, one first PIN as a rule: hashing it for each would hold everything up.
      const hashes = new Map<string, string>();
      const hashOf = (pin: string): string => {
        const hash = hashes.get(pin) ?? act.tools.hashPin(pin);
        hashes.set(pin, hash);
        return hash;
      };
      const came = staff.flatMap((line) => bringIn(act, line, hashOf, firstPin) ?? []);
      keepAManager(act.db);
      const many = (what: string): number => came.filter((one) => one.what === what).length;
      const output = { added: many('staff.add'), changed: many('staff.edit') };
      return { subject: 'staff', output, audit: [{ words: output }, ...came] };
    },
  },
  'pin.change': {
    run(act, { pin, old }) {
      refuseWeak(act, pin);
      const { no } = act.actor;
      const had = findPin(act.db, no);
      if (old !== undefined && !(had && isSamePin(old, had.hash))) {
        refuse('NOT_ALLOWED', '现在的 PIN 不对', 'The present PIN is wrong');
      }
      if (had && isSamePin(pin, had.hash)) {
        refuse('CONFLICT', '新 PIN 和原来的一样', 'The new PIN is the old one');
      }
      keepPin(act.db, { staffNo: no, hash: act.tools.hashPin(pin), own: true });
      return { subject: `staff ${no}`, output: {}, audit: [{ about: no }] };
    },
  },
  'staff.leave': {
    run(act, input) {
      const staff = staffOf(act, input.no);
      if (staff.leftOn !== null) {
        refuse('CONFLICT', `${staff.name} 已办离职`, `${staff.name} has already left`);
      }
      const after: StaffRow = { ...staff, leftOn: input.on };
      updateStaff(act.db, after);
      keepAManager(act.db);
      return {
        subject: `staff ${input.no}`,
        output: {},
        audit: [{ about: input.no, changes: changesBetween(staff, after) }],
      };
    },
  },
};
