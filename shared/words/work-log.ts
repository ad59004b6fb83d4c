import type { Bilingual } from '../standard/schema';

/** The words of a day's log (F-06), the same on the screen and on paper; # and {name} are filled in. */
export const WORK_LOG_WORDS = {
  sep: { zh: ' · ', en: ' · ' },
  and: { zh: '、', en: ', ' },
  shift: { zh: '{time} 的班', en: 'Shift of {time}' },
  opened: { zh: '{time} {name} 开班', en: 'opened {time} by {name}' },
  closed: { zh: '{time} {name} 收班', en: 'closed {time} by {name}' },
  notClosed: { zh: '还没收班', en: 'not closed yet' },
  came: { zh: '{name} {time}', en: '{name} {time}' },
  cameLate: { zh: '{name} {time} 迟到', en: '{name} {time} late' },
  checks: { zh: '检查', en: 'Checks' },
  passed: { zh: '{count} 次合格', en: '{count} passed' },
  bySelf: { zh: '{name} 自检', en: 'self check by {name}' },
  byColleague: { zh: '{name} 互检', en: 'checked by {name}' },
  handoverIn: { zh: '接夜班', en: 'Taken over' },
  handoverOut: { zh: '交夜班', en: 'Handed over' },
  between: { zh: '{name} 与 {guard}', en: '{name} and {guard}' },
  items: { zh: '{count} 项', en: '{count} items' },
  allThere: { zh: '都对得上', en: 'all as expected' },
  off: { zh: '{name} 应 {expected} 实 {counted}', en: '{name}: {counted}, expected {expected}' },
  left: { zh: '留给下一班：{text}', en: 'left for the next shift: {text}' },
  list: { zh: '清单', en: 'Lists' },
  listDone: { zh: '{done} / {all} 项做完', en: '{done} of {all} done' },
  stateOpen: { zh: '没做', en: 'left open' },
  stateNa: { zh: '不适用', en: 'set aside' },
  stateUndone: { zh: '撤了勾', en: 'taken back' },
  visits: { zh: '接待', en: 'Tables' },
  visitsText: { zh: '{visits} 桌，{guests} 位客人', en: '{visits} seated, {guests} guests' },
  served: { zh: '上茶', en: 'First serve' },
  servedText: {
    zh: '准时 {onTime}，晚了 {late}，没上茶就走 {unserved}',
    en: '{onTime} on time, {late} late, {unserved} left unserved',
  },
  refills: { zh: '续水', en: 'Refills' },
  refillsText: { zh: '{refills} 次，婉拒 {declined}', en: '{refills} done, {declined} declined' },
  requests: { zh: '客人要求', en: 'Requests' },
  requestsText: { zh: '{asked} 件，送到 {delivered}', en: '{asked} asked, {delivered} delivered' },
  waitServe: { zh: '入座 → 上茶', en: 'Seated → served' },
  waitDeliver: { zh: '要求 → 送到', en: 'Asked → delivered' },
  waitClear: { zh: '离开 → 收台', en: 'Left → cleared' },
  waitFirst: { zh: 'VIP 进房 → 首次服务', en: 'VIP in → first service' },
  waitText: {
    zh: '{count} 次，中位数 {median}，九成不超过 {p90}',
    en: '{count} times, median {median}, nine of ten within {p90}',
  },
  changes: { zh: '换烟缸', en: 'Ashtrays' },
  changesText: {
    zh: '{changes} 次（烟头 {butts}，果皮 {peel}），婉拒 {declined}',
    en: '{changes} changed (butts {butts}, peel {peel}), {declined} declined',
  },
  cups: { zh: '杯数', en: 'Cups' },
  vipSum: { zh: '合计', en: 'In all' },
  vipText: {
    zh: '{sessions} 场，服务 {services} 次：准时 {onTime}，晚了 {late}，错过 {missed}',
    en: '{sessions} stays, {services} services: {onTime} on time, {late} late, {missed} missed',
  },
  stay: { zh: '{from} 到 {until}', en: '{from} to {until}' },
  stillHere: { zh: '还在', en: 'still here' },
  sessionText: {
    zh: '{guests} 位，服务 {services} 次，准时 {onTime}，晚了 {late}，错过 {missed}',
    en: '{guests} guests, {services} services, {onTime} on time, {late} late, {missed} missed',
  },
  missedText: { zh: '{room} 该服务，没人到', en: '{room}: service due, nobody came' },
  walks: { zh: '{count} 次', en: '{count} rounds' },
  lightOn: { zh: '开灯', en: 'lights on' },
  lightOff: { zh: '关灯', en: 'lights off' },
  ledgerSum: { zh: '条数', en: 'Entries' },
  ledgerText: {
    zh: '{entries} 条：处罚 {penalties}，奖励 {rewards}，冲正 {reversals}；待审批 {pending}',
    en: '{entries}: {penalties} penalties, {rewards} rewards, {reversals} reversals; {pending} pending',
  },
  deskText: { zh: '登记 {taken}，办结 {closed}', en: '{taken} taken, {closed} closed' },
} satisfies Record<string, Bilingual>;

export type WorkLogWord = keyof typeof WORK_LOG_WORDS;

/** The parts of a day, by their headings. */
export const WORK_PART_WORDS = {
  shifts: { zh: '班次与签到', en: 'Shifts and check-ins' },
  grooming: { zh: '仪容检查', en: 'Grooming' },
  handovers: { zh: '交接', en: 'Handovers' },
  lists: { zh: '开班和收班清单', en: 'Opening and closing lists' },
  tables: { zh: '桌台', en: 'Tables' },
  waits: { zh: '客人等多久', en: 'How long guests waited' },
  ashtray: { zh: '烟缸', en: 'Ashtrays' },
  drinks: { zh: '饮品', en: 'Drinks' },
  vip: { zh: 'VIP 室', en: 'VIP rooms' },
  sessions: { zh: 'VIP 接待', en: 'VIP stays' },
  missed: { zh: '错过的服务', en: 'Missed services' },
  rounds: { zh: '巡视', en: 'Rounds' },
  lights: { zh: '灯光', en: 'Lights' },
  ledger: { zh: '奖惩（只记条数）', en: 'Ledger (counts only)' },
  desk: { zh: '前台登记', en: 'Front desk' },
  notes: { zh: '补充', en: 'Notes' },
} satisfies Record<string, Bilingual>;

/** The front desk's kinds of record. */
export const DESK_KIND_WORDS: Record<string, Bilingual> = {
  request: { zh: '需求与咨询', en: 'Requests' },
  complaint: { zh: '投诉', en: 'Complaints' },
  found: { zh: '失物', en: 'Lost and found' },
  loan: { zh: '租借', en: 'Loans' },
  key: { zh: '钥匙', en: 'Keys' },
  parcel: { zh: '代收包裹', en: 'Parcels' },
  feedback: { zh: '评价', en: 'Feedback' },
};
