import type { DeskRecord } from '../../shared/contract/views/desk';
import type { Bilingual } from '../../shared/standard/text';
import type { Language } from './tables';

/** The words of the front desk's lists and receipts. */
const WORDS = {
  list: { zh: '前台登记', en: 'Front desk' },
  openNow: { zh: '未办结', en: 'Open' },
  receipt: { zh: '登记单', en: 'Receipt' },
  printedAt: { zh: '打印时间', en: 'Printed' },
  nothing: { zh: '没有记录。', en: 'There are no records.' },
  id: { zh: '编号', en: 'No' },
  taken: { zh: '登记时间', en: 'Taken' },
  by: { zh: '登记人', en: 'Taken by' },
  what: { zh: '内容', en: 'What' },
  guest: { zh: '客人', en: 'Guest' },
  room: { zh: '房号/桌号', en: 'Room or table' },
  phone: { zh: '电话', en: 'Phone' },
  about: { zh: '相关员工', en: 'Staff' },
  place: { zh: '地点/存放', en: 'Place' },
  deposit: { zh: '押金（元）', en: 'Deposit (yuan)' },
  fee: { zh: '费用（元）', en: 'Fee (yuan)' },
  rating: { zh: '评分', en: 'Rating' },
  due: { zh: '期限', en: 'Due' },
  state: { zh: '状态', en: 'State' },
  closed: { zh: '办结时间', en: 'Closed' },
  closedBy: { zh: '办结人', en: 'Closed by' },
  story: { zh: '经过', en: 'What was done' },
  guestSigns: { zh: '客人签名', en: 'Guest' },
  staffSigns: { zh: '经手人签名', en: 'Staff' },
  takerSigns: { zh: '领用人签名', en: 'Taken by' },
  backSigns: { zh: '归还签名', en: 'Returned' },
  signedOn: { zh: '日期', en: 'Date' },
} satisfies Record<string, Bilingual>;
export type DeskWord = keyof typeof WORDS;

export const sayDesk =
  (language: Language) =>
  (word: DeskWord): string =>
    WORDS[word][language];

export const STATES: Record<DeskRecord['state'] | 'overdue', Bilingual> = {
  open: { zh: '未办结', en: 'Open' },
  overdue: { zh: '超时', en: 'Overdue' },
  done: { zh: '已办结', en: 'Closed' },
  cancelled: { zh: '已作废', en: 'Cancelled' },
};

export const SORTS: Record<string, Bilingual> = {
  request: { zh: '需求', en: 'Request' },
  enquiry: { zh: '咨询', en: 'Enquiry' },
  suggestion: { zh: '建议', en: 'Suggestion' },
  rating: { zh: '评分', en: 'Rating' },
  praise: { zh: '表扬', en: 'Praise' },
  opinion: { zh: '意见', en: 'Opinion' },
};

export const OUTCOMES: Record<string, Bilingual> = {
  satisfied: { zh: '满意', en: 'Satisfied' },
  partly: { zh: '基本满意', en: 'Partly satisfied' },
  unsatisfied: { zh: '不满意', en: 'Not satisfied' },
  unreached: { zh: '没联系上', en: 'Not reached' },
  returned: { zh: '已归还', en: 'Returned' },
  damaged: { zh: '归还，有损坏', en: 'Returned damaged' },
  lost: { zh: '遗失', en: 'Lost' },
  claimed: { zh: '已认领', en: 'Claimed' },
  'handed-on': { zh: '已移交', en: 'Handed on' },
  disposed: { zh: '已处理', en: 'Disposed of' },
};

export const STORY = {
  done: { zh: '办好', en: 'Done' },
  followUp: { zh: '回访', en: 'Followed up' },
  founded: { zh: '属实', en: 'Founded' },
  unfounded: { zh: '不属实', en: 'Not founded' },
  proof: { zh: '凭据', en: 'Proof' },
  pickedUpBy: { zh: '代取人', en: 'Fetched by' },
  cancelled: { zh: '作废原因', en: 'Cancelled because' },
} satisfies Record<string, Bilingual>;
