import type { Policy } from '../../shared/domain/policy';
import type { Bilingual } from '../../shared/standard/schema';
import type { Language } from './tables';

/** The words of a statement, in the order in which they are met. */
const WORDS = {
  title: { zh: '奖惩对账单', en: 'Statement of fines and rewards' },
  closed: { zh: '本月已结账', en: 'The month is closed' },
  open: {
    zh: '本月尚未结账，内容还可能变化',
    en: 'The month is still open: this may change',
  },
  nobody: { zh: '本月没有奖惩记录。', en: 'There are no entries in this month.' },
  seq: { zh: '序号', en: 'Seq' },
  date: { zh: '日期', en: 'Date' },
  rule: { zh: '条款和内容', en: 'Rule' },
  times: { zh: '次数', en: 'Times' },
  amount: { zh: '金额（元）', en: 'Yuan' },
  note: { zh: '说明', en: 'Note' },
  by: { zh: '记录与批准', en: 'Recorded by' },
  colon: { zh: '：', en: ': ' },
  version: { zh: '标准第 # 版', en: 'Standard version #' },
  dismissal: { zh: '建议辞退', en: 'Dismissal proposed' },
  recordedBy: { zh: '记录', en: 'Recorded' },
  approvedBy: { zh: '批准', en: 'Approved' },
  reverses: { zh: '冲正第 # 条', en: 'Reverses entry #' },
  reversedBy: { zh: '已被第 # 条冲正', en: 'Reversed by entry #' },
  evidence: { zh: '附件', en: 'Attached:' },
  acknowledged: { zh: '本人已知悉', en: 'Acknowledged by the person' },
  appealed: { zh: '本人申诉', en: 'Appealed by the person' },
  upheld: { zh: '复核：维持原记录', en: 'Reviewed: upheld' },
  reversed: { zh: '复核：已冲正', en: 'Reviewed: reversed' },
  penalties: { zh: '处罚', en: 'Penalties' },
  rewards: { zh: '奖励', en: 'Rewards' },
  timesOf: { zh: '# 次', en: '× #' },
  dismissals: { zh: '建议辞退', en: 'Dismissals proposed' },
  net: { zh: '净额', en: 'Net' },
  cap: { zh: '扣款上限（月工资的 # %）', en: 'Cap on deductions (# % of the wage)' },
  aboveCap: { zh: '超上限金额', en: 'Above the cap' },
  yuan: { zh: '元', en: 'yuan' },
  lawyer: {
    zh: '本单只记录金额和建议；本软件从不自动扣工资。能否罚款、能扣多少，请问您的律师。',
    en: 'This statement records amounts and proposals only; the app never deducts anything by itself. Whether fines are allowed, and how much may be deducted: check with your lawyer.',
  },
  own: { zh: '本人签字', en: 'The person' },
  supervisor: { zh: '主管签字', en: 'Supervisor' },
  manager: { zh: '经理签字', en: 'Manager' },
  signedOn: { zh: '日期', en: 'Date' },
  last: { zh: '末页，共 # 条', en: 'Last page of this statement; entries: #' },
  head: { zh: '链头：第 # 条', en: 'Head of the chain: entry #' },
  compare: {
    zh: '请把这张纸留在电脑之外。以后同一条记录的这 64 位若有不同，账就被改过。',
    en: 'Keep this paper away from the computer. Should these 64 digits of the same entry ever differ, the ledger was altered.',
  },
} satisfies Record<string, Bilingual>;

export type StatementWord = keyof typeof WORDS;

/** What is said otherwise where the ledger is in points. */
const IN_POINTS: Partial<Record<StatementWord, Bilingual>> = {
  amount: { zh: '分数', en: 'Points' },
  yuan: { zh: '分', en: 'points' },
  lawyer: {
    zh: '本单只记录分数和建议，不涉及工资。',
    en: 'This statement records points and proposals only; wages are not touched.',
  },
};

/** Says a word of the statement, with a number in the place of its #. */
export type Say = (word: StatementWord, number?: number) => string;

export const sayIn =
  (language: Language, ledgerIn: Policy['ledgerIn']): Say =>
  (word, number) => {
    const words: Bilingual = (ledgerIn === 'points' && IN_POINTS[word]) || WORDS[word];
    return words[language].replace('#', String(number ?? ''));
  };
