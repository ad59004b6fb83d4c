import { cpSync } from 'node:fs';
import { scratch, station, writeLines } from './command-line';

/** Commands as lines of a replay file, and a data folder made of them by the command line. */

export interface Command {
  at: string;
  as?: string;
  do: string;
  with: Record<string, unknown>;
}

/** A command at a local time of October 2026: 'DDTHH:MM:SS', or a whole date. */
export const at = (time: string, as: string, name: string, input: object): Command => ({
  at: `${time.length > 14 ? time : `2026-10-${time}`}+08:00`,
  as,
  do: name,
  with: { ...input },
});

export const FOUNDING: readonly Command[] = [
  {
    at: '2026-10-01T08:00:00+08:00',
    do: 'station.init',
    with: { code: 'GZ01', name: '云庭', manager: { no: 'M001', name: '周经理', pin: '246810' } },
  },
  ...[
    { no: 'S001', name: '王敏', role: 'supervisor' },
    { no: 'A001', name: '李娜', role: 'attendant', monthlyWageFen: 20_000 },
    { no: 'A002', name: '=1+1,"陈"', role: 'attendant' },
  ].map((member) =>
    at('01T08:00:01', 'M001', 'staff.add', { ...member, gender: 'f', pin: '135790' }),
  ),
];

export const fine = (time: string, staff: string, more: object = {}): Command =>
  at(time, 'S001', 'ledger.record', { staff, rule: 'P-13', note: '未用托盘', ...more });

/** Five entries, one of them a reversal, and one answer. */
export const ENTRIES: readonly Command[] = [
  fine('01T09:00:00', 'A001', { times: 2 }),
  fine('02T09:00:00', 'A002', { note: '=2+3' }),
  fine('03T09:00:00', 'A001', { rule: 'R-03', note: '扶住了客人' }),
  at('04T09:00:00', 'M001', 'ledger.reverse', { seq: 2, reason: '记错了人' }),
  fine('05T09:00:00', 'A002', { rule: 'P-01' }),
  at('06T09:00:00', 'A001', 'ledger.acknowledge', { seq: 1 }),
];

/** A station's data folder, made once; `copy` gives each test its own. */
export function madeStation(commands: readonly Command[]) {
  const files = scratch();
  const data = files.path('made');
  const made = station(['replay', writeLines(files.path('made.jsonl'), commands), '--data', data]);
  if (made.code !== 0) throw new Error(`the scenario was not made: ${made.stdout}${made.stderr}`);
  let copies = 0;
  return {
    ...files,
    head: made.lines.at(-1)?.['head'] as { seq: number; hash: string },
    copy(): string {
      copies += 1;
      const folder = files.path(`copy-${copies}`);
      cpSync(data, folder, { recursive: true });
      return folder;
    },
  };
}
