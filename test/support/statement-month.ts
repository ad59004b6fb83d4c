import { openStation, type Station } from '../../electron/station/station';
import type { CommandName } from '../../shared/contract/commands';
import { instantOf, PIN } from './station';

/** A month with everything that a statement can tell, for whoever looks at documents. */
export const MONTH = '2026-10';
export const STATION = 'GZ01';
export const MANAGER = 'M001';

export const PEOPLE = [
  { no: 'S001', name: '王敏', role: 'supervisor' },
  { no: 'A001', name: '李娜', role: 'attendant', monthlyWageFen: 500_000 },
  { no: 'A002', name: '陈晨<b>&"晨"', role: 'attendant', monthlyWageFen: 30_000 },
  { no: 'A003', name: '欧阳靖雯', role: 'attendant' },
] as const;

export const LONG_NOTE = `第一行:客人在 T4 桌投诉\n第二行:<script>alert("x")</script> & 'y'\n${'当时没有用托盘,'.repeat(20)}`;

/** Characters that formats disagree about. */
export const ODD_NOTE = '客人来信 😀 \u2028\u0085\u0007\u007F\t"\\/';

type Step = [at: string, as: string | undefined, name: CommandName, input: unknown];

const STEPS: readonly Step[] = [
  ['10-01T08:40:00', 'S001', 'ledger.record', { staff: 'A001', rule: 'P-13', note: '=1+1' }],
  ['10-02T09:00:00', 'S001', 'ledger.record', { staff: 'A001', rule: 'R-01', note: ODD_NOTE }],
  [
    '10-03T09:00:00',
    'S001',
    'ledger.record',
    { staff: 'A002', rule: 'P-04', times: 3, note: LONG_NOTE },
  ],
  ['10-04T09:00:00', 'S001', 'ledger.record', { staff: 'A001', rule: 'P-01', note: '未戴工号牌' }],
  ['10-04T10:00:00', 'A001', 'ledger.acknowledge', { seq: 1 }],
  ['10-04T10:05:00', 'A001', 'ledger.appeal', { seq: 4, text: '当时戴着,\n有照片' }],
  [
    '10-05T09:00:00',
    MANAGER,
    'ledger.resolveAppeal',
    { seq: 4, outcome: 'reversed', reason: '照片属实' },
  ],
  [
    '10-06T09:00:00',
    'S001',
    'ledger.record',
    { staff: 'A003', rule: 'G-01', sanction: 'dismissal', note: '-2+3' },
  ],
  ['10-06T12:00:00', MANAGER, 'ledger.approve', { pending: 1 }],
  ['11-02T09:00:00', MANAGER, 'month.close', { month: MONTH }],
];

function give(station: Station, [at, as, name, input]: Step): void {
  const answer = station.perform({
    at: instantOf(`2026-${at}`),
    ...(as === undefined ? {} : { as }),
    do: name,
    with: input,
  });
  if (!answer.ok) throw new Error(`${name} refused: ${JSON.stringify(answer.error)}`);
}

/** Founds the station in a folder and lives through the month; `many` adds so many entries more. */
export function writeStatementMonth(folder: string, many = 0): void {
  const station = openStation(folder);
  try {
    const manager = { no: MANAGER, name: '周经理', pin: PIN };
    give(station, [
      '10-01T08:00:00',
      undefined,
      'station.init',
      { code: STATION, name: '云庭营销中心', manager },
    ]);
    for (const person of PEOPLE) {
      give(station, ['10-01T08:10:00', MANAGER, 'staff.add', { ...person, gender: 'f', pin: PIN }]);
    }
    const last = STEPS.length - 1;
    station.batch(() => {
      for (const step of STEPS.slice(0, last)) give(station, step);
      for (let more = 0; more < many; more += 1) {
        const input = { staff: 'A003', rule: 'P-13', note: `第 ${more + 1} 次` };
        give(station, ['10-20T09:00:00', 'S001', 'ledger.record', input]);
      }
      for (const step of STEPS.slice(last)) give(station, step);
    });
  } finally {
    station.close();
  }
}
