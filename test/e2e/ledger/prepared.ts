import { join } from 'node:path';
import { station, writeLines } from '../../support/command-line';
import { CHEN, LI, TEAM, WANG, ZHAO, ZHOU } from '../pages/people';

/** October 2026 up to the 29th, as the command line lives through it. */

export const STATION = 'YG01';
export const MONTH = '2026-10';
/** How many entries October has before the journey begins. */
export const PREPARED = 15;

const WAGES: Record<string, number> = { [LI.no]: 480_000, [CHEN.no]: 460_000, [ZHAO.no]: 120_000 };

type Step = [time: string, as: string | undefined, name: string, input: object];

const record = (time: string, staff: string, rule: string, note: string, times = 1): Step => [
  time,
  WANG.no,
  'ledger.record',
  { staff, rule, note, times },
];

const STEPS: readonly Step[] = [
  [
    '01T08:00:00',
    undefined,
    'station.init',
    {
      code: STATION,
      name: '云谷售楼处水吧',
      manager: { no: ZHOU.no, name: ZHOU.name, pin: ZHOU.pin },
    },
  ],
  ...TEAM.map(({ no, name, gender, role, firstPin: pin }): Step => {
    const wage = WAGES[no] === undefined ? {} : { monthlyWageFen: WAGES[no] };
    return ['01T08:05:00', ZHOU.no, 'staff.add', { no, name, gender, role, pin, ...wage }];
  }),
  ['01T08:06:00', WANG.no, 'pin.change', { pin: WANG.pin }],
  record('02T09:10:00', LI.no, 'P-01', '工号牌没戴'),
  record('03T14:20:00', CHEN.no, 'R-05', '客人表扬'),
  record('05T08:56:00', ZHAO.no, 'P-17', '到岗晚了 6 分钟'),
  record('06T16:40:00', ZHAO.no, 'P-15', '在吧台内侧聊天'),
  record('09T10:05:00', CHEN.no, 'P-11', 'T3 的美式送成拿铁'),
  record('10T15:30:00', LI.no, 'R-01', '本月培训主讲'),
  ['11T09:00:00', LI.no, 'ledger.acknowledge', { seq: 1 }],
  ['11T09:01:00', CHEN.no, 'ledger.acknowledge', { seq: 2 }],
  record('13T11:00:00', ZHAO.no, 'P-08', '楼面上大声说话', 2),
  record('14T17:45:00', CHEN.no, 'P-05', '露台没清扫'),
  ['15T09:00:00', ZHOU.no, 'ledger.reverse', { seq: 8, reason: '当天是赵磊的区域' }],
  record('15T09:10:00', ZHAO.no, 'P-05', '露台没清扫'),
  record('18T13:00:00', LI.no, 'R-05', '客人点名感谢'),
  record('20T10:20:00', CHEN.no, 'R-03', '客人滑倒,及时扶住'),
  record('22T16:10:00', ZHAO.no, 'P-20', '离岗 12 分钟,没有说明'),
  record('24T10:00:00', LI.no, 'P-10', '没有先问好'),
  record('26T09:30:00', CHEN.no, 'P-16', '接电话没报水吧'),
];

/** The data folder, made by `replay`. */
export function prepare(folder: string): void {
  const lines = STEPS.map(([time, as, name, input]) => ({
    at: `${MONTH}-${time}+08:00`,
    ...(as === undefined ? {} : { as }),
    do: name,
    with: input,
  }));
  const file = writeLines(join(folder, 'october.jsonl'), lines);
  const { code, stdout, stderr, lines: said } = station(['replay', file, '--data', folder]);
  const head = said.at(-1)?.['head'] as { seq: number } | undefined;
  if (code !== 0 || head?.seq !== PREPARED) throw new Error(`not prepared: ${stdout}${stderr}`);
}
