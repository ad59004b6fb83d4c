import type { CommandInput } from '../../shared/contract/commands';
import { changesBetween } from '../../shared/domain/changes';
import { findPin, keepPin } from '../store/pins';
import { appendStaff, findStaff, listStaff, updateStaff, type StaffRow } from '../store/staff';
import type { WriteDb } from '../store/database';
import type { Act, Handlers } from './act';
import { isSamePin } from './pins';
import { notFound, refuse } from './refuse';

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

export const people: Handlers<'staff.add' | 'staff.edit' | 'staff.leave' | 'pin.change'> = {
  'staff.add': {
    run(act, input) {
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
        about: input.no,
        changes: changesBetween(null, added),
      };
    },
  },
  'staff.edit': {
    run(act, input) {
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
        about: input.no,
        changes: changesBetween(before, after),
        newPin: input.pin !== undefined,
      };
    },
  },
  'pin.change': {
    run(act, { pin }) {
      const { no } = act.actor;
      const had = findPin(act.db, no);
      if (had && isSamePin(pin, had.hash)) {
        refuse('CONFLICT', '新 PIN 和原来的一样', 'The new PIN is the old one');
      }
      keepPin(act.db, { staffNo: no, hash: act.tools.hashPin(pin), own: true });
      return { subject: `staff ${no}`, output: {}, about: no };
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
        about: input.no,
        changes: changesBetween(staff, after),
      };
    },
  },
};
