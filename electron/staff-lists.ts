import { join } from 'node:path';
import { readStaffSheet, type KnownStaff } from '../shared/domain/staff-sheet';
import { calendarOf, DEFAULT_TIME_ZONE } from '../shared/domain/calendar';
import type { Kiosk } from './bridge';
import { placeFolder } from './documents/folder';
import { readCells, staffFiles } from './documents/staff-list';
import { exportsOf, type ExportParts } from './exports';
import { answeringLater } from './station/answering';
import { isOnTeam } from './station/people';
import { badInput, refuse } from './station/refuse';
import { listStaff } from './store/staff';
import { findStation } from './store/station';

type StaffListParts = Pick<
  ExportParts,
  'station' | 'clock' | 'dataFolder' | 'language' | 'manager'
>;

const WORDS = {
  empty: ['表格里没有人', 'There is nobody in the table'],
  'no-head': [
    '第一行要有“工号”和“姓名”两列',
    'The first line needs the columns 工号 and 姓名 (No, Name)',
  ],
} as const;

/** The team's list as a table, in and out. */
export function openStaffLists(
  parts: StaffListParts,
): Pick<Kiosk, Extract<keyof Kiosk, `staff.${string}`>> {
  const { station, clock, manager } = parts;

  const today = (): string =>
    calendarOf(findStation(station.db)?.timeZone ?? DEFAULT_TIME_ZONE).dateOf(clock.nowMs());

  const known = (): Map<string, KnownStaff> =>
    new Map(
      listStaff(station.db).map((staff) => [
        staff.no,
        { ...staff, hasLeft: !isOnTeam(staff, today()) },
      ]),
    );

  return {
    'staff.read': ({ bytes }) =>
      answeringLater(async () => {
        manager();
        const cells = await readCells(bytes).catch(() => badInput('bytes'));
        const read = readStaffSheet(cells, known());
        if (typeof read !== 'string') return read;
        const [zh, en] = WORDS[read];
        return refuse('BAD_INPUT', zh, en);
      }),
    'staff.export': () =>
      answeringLater(async () => {
        manager();
        const team = listStaff(station.db).filter((staff) => isOnTeam(staff, today()));
        const files = await staffFiles(team, parts.language());
        const name = `${station.code()}-staff-${today()}`;
        placeFolder(join(exportsOf(parts.dataFolder), name), files);
        return { folder: name, files: [...files.keys()] };
      }),
  };
}
