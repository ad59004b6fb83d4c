import type { Bilingual } from '../../shared/standard/schema';

/** The words of a review on paper. */
export const REVIEW_WORDS = {
  title: { zh: '月度回顾', en: 'Review of the month' },
  heldOn: { zh: '日期', en: 'Held on' },
  present: { zh: '在场', en: 'Present' },
  notHeld: { zh: '还没有开', en: 'Not held yet' },
  points: { zh: '看了什么', en: 'What was looked at' },
  decisions: { zh: '定了什么', en: 'What was decided' },
  leftOver: { zh: '以前定的，还没办完', en: 'Decided before, not done yet' },
  kind: { zh: '类别', en: 'Kind' },
  about: { zh: '内容', en: 'About' },
  times: { zh: '次数', en: 'Times' },
  note: { zh: '说明', en: 'Note' },
  no: { zh: '序号', en: 'No' },
  month: { zh: '月份', en: 'Month' },
  step: { zh: '九步', en: 'Step' },
  text: { zh: '怎么办', en: 'What will be done' },
  owner: { zh: '谁来办', en: 'By whom' },
  dueOn: { zh: '期限', en: 'Due' },
  doneOn: { zh: '办完', en: 'Done' },
  manager: { zh: '经理签字', en: 'Manager' },
  supervisor: { zh: '主管签字', en: 'Supervisor' },
  signedOn: { zh: '日期', en: 'Date' },
} satisfies Record<string, Bilingual>;

export const KINDS: Record<'clause' | 'repeat' | 'service' | 'guest' | 'other', Bilingual> = {
  clause: { zh: '条款', en: 'Clause' },
  repeat: { zh: '重复的情况', en: 'Repeat case' },
  service: { zh: '服务', en: 'Service' },
  guest: { zh: '客人的话', en: 'Guests' },
  other: { zh: '其他', en: 'Other' },
};
