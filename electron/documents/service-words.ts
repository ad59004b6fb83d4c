import { periodKind, type Period, type PeriodKind } from '../../shared/domain/period';
import type { Bilingual } from '../../shared/standard/schema';
import type { Language } from './tables';

/** The words of the report of service. */
const WORDS = {
  title: { zh: '服务报表', en: 'Report of service' },
  printedAt: { zh: '制表', en: 'Made' },
  figures: { zh: '数字', en: 'Figures' },
  item: { zh: '项目', en: 'Item' },
  now: { zh: '本段', en: 'This span' },
  soFar: { zh: '到今天', en: 'So far' },
  visits: { zh: '接待桌次', en: 'Tables seated' },
  guests: { zh: '客人', en: 'Guests' },
  servedOnTime: { zh: '上茶准时', en: 'Served on time' },
  servedLate: { zh: '上茶晚了', en: 'Served late' },
  unserved: { zh: '没上茶就走', en: 'Left unserved' },
  refills: { zh: '续水', en: 'Refills' },
  refillsDeclined: { zh: '续水婉拒', en: 'Refills declined' },
  clears: { zh: '收台', en: 'Tables cleared' },
  requests: { zh: '客人要求', en: 'Requests' },
  delivered: { zh: '要求送到', en: 'Requests delivered' },
  sessions: { zh: 'VIP 接待', en: 'VIP stays' },
  services: { zh: 'VIP 服务', en: 'VIP services' },
  vipOnTime: { zh: 'VIP 准时', en: 'VIP on time' },
  vipLate: { zh: 'VIP 晚了', en: 'VIP late' },
  vipMissed: { zh: 'VIP 错过', en: 'VIP missed' },
  changes: { zh: '换烟缸', en: 'Ashtrays changed' },
  butts: { zh: '因烟头', en: 'for butts' },
  peel: { zh: '因果皮', en: 'for peel' },
  declined: { zh: '换烟缸婉拒', en: 'Changes declined' },
  walks: { zh: '巡视', en: 'Rounds' },
  done: { zh: '清单已做', en: 'List items done' },
  na: { zh: '清单不适用', en: 'List items not applicable' },
  open: { zh: '清单没做', en: 'List items left' },
  targets: { zh: '目标', en: 'Targets' },
  target: { zh: '目标', en: 'Target' },
  actual: { zh: '实际', en: 'Actual' },
  of: { zh: '依据次数', en: 'Out of' },
  satisfaction: { zh: '客人满意率', en: 'Satisfied guests' },
  serve: { zh: '上茶准时率', en: 'Served on time' },
  vip: { zh: 'VIP 准时率', en: 'VIP on time' },
  waits: { zh: '客人等多久', en: 'How long guests waited' },
  waitsHint: { zh: '分:秒；九成不超过', en: 'minutes:seconds; nine of ten within' },
  what: { zh: '从到点到做完', en: 'From when to when' },
  zone: { zh: '区域', en: 'Zone' },
  everywhere: { zh: '全部', en: 'All' },
  times: { zh: '次数', en: 'Times' },
  median: { zh: '中位数', en: 'Median' },
  p90: { zh: '九成不超过', en: '9 of 10 within' },
  waitServe: { zh: '入座 → 上茶', en: 'Seated → served' },
  waitDeliver: { zh: '要求 → 送到', en: 'Asked → delivered' },
  waitClear: { zh: '离开 → 收台', en: 'Left → cleared' },
  waitFirst: { zh: 'VIP 进房 → 首次服务', en: 'VIP in → first service' },
  byPerson: { zh: '按人', en: 'By person' },
  byPersonHint: { zh: '算给去做的人', en: 'counted for who did it' },
  byPlace: { zh: '按桌台和房间', en: 'By table and room' },
  byZone: { zh: '按区域', en: 'By zone' },
  byHour: { zh: '按钟点', en: 'By hour' },
  byPart: { zh: '按时间', en: 'By time' },
  nobody: { zh: '没人到', en: 'Nobody came' },
  onTime: { zh: '准时', en: 'On time' },
  late: { zh: '晚了', en: 'Late' },
  missed: { zh: '错过', en: 'Missed' },
  share: { zh: '准时率', en: 'Share' },
  key: { zh: '名称', en: 'Name' },
  busy: { zh: '什么时候忙', en: 'Busy hours' },
  busyHint: { zh: '入座的客人数', en: 'guests seated' },
  weekday: { zh: '星期', en: 'Weekday' },
  drinks: { zh: '饮品', en: 'Drinks' },
  drink: { zh: '饮品', en: 'Drink' },
  cups: { zh: '杯数', en: 'Cups' },
  clauses: { zh: '最常见的条款', en: 'Most frequent clauses' },
  rule: { zh: '条款', en: 'Clause' },
  people: { zh: '人数', en: 'People' },
  repeats: { zh: '重复的情况', en: 'Repeat cases' },
  repeatsHint: { zh: '同一人、同一条，两次以上', en: 'same person, same clause, twice or more' },
  name: { zh: '姓名', en: 'Name' },
  no: { zh: '工号', en: 'No' },
  outstanding: { zh: 'R-01 候选', en: 'Candidates for R-01' },
  outstandingHint: {
    zh: '没有处罚，全部事项里准时最多；数字只作参考',
    en: 'no penalties, the most on time of all kinds; figures propose, people decide',
  },
  praisedList: { zh: 'R-05 候选', en: 'Candidates for R-05' },
  praisedHint: { zh: '客人表扬最多', en: 'praised the most' },
  shifts: { zh: '班次', en: 'Shifts' },
  lateCheckIns: { zh: '到岗迟到', en: 'Came late' },
  judged: { zh: '到点的事', en: 'Due points' },
  praise: { zh: '表扬', en: 'Praise' },
  rewards: { zh: '奖励', en: 'Rewards' },
} satisfies Record<string, Bilingual>;

export type ServiceWord = keyof typeof WORDS;

export const headOf = (word: ServiceWord): Bilingual => WORDS[word];

export const sayService =
  (language: Language) =>
  (word: ServiceWord): string =>
    WORDS[word][language];

const BEFORE: Record<PeriodKind, Bilingual> = {
  day: { zh: '前一天', en: 'Day before' },
  month: { zh: '上月', en: 'Month before' },
  year: { zh: '上一年', en: 'Year before' },
};

const ALL_BEFORE: Record<PeriodKind, Bilingual> = {
  day: { zh: '前一天全天', en: 'All of yesterday' },
  month: { zh: '上月整月', en: 'All last month' },
  year: { zh: '上一年全年', en: 'All last year' },
};

/** The period of the same kind that went before, all of it where this one still runs, as the screens say it. */
export const headBefore = (period: Period, isRunning: boolean): Bilingual =>
  (isRunning ? ALL_BEFORE : BEFORE)[periodKind(period)];

export const WEEKDAYS: readonly Bilingual[] = [
  { zh: '周一', en: 'Mon' },
  { zh: '周二', en: 'Tue' },
  { zh: '周三', en: 'Wed' },
  { zh: '周四', en: 'Thu' },
  { zh: '周五', en: 'Fri' },
  { zh: '周六', en: 'Sat' },
  { zh: '周日', en: 'Sun' },
];
