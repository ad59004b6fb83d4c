import type { Preferences } from '../../shared/contract/bridge';
import type { Calendar } from '../../shared/domain/calendar';
import { yuan } from '../../shared/domain/money';
import type { Standard } from '../../shared/standard/schema';
import type { PersonMonth } from '../station/report';
import type { EntryRow } from '../store/ledger';
import type { Cell } from './csv';

export type Language = Preferences['language'];

/** A table that leaves the app: the same head and rows for CSV and for a sheet. */
export interface DocumentTable {
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
}

const ENTRIES_HEAD: Record<Language, readonly string[]> = {
  zh: [
    '序号',
    '日期',
    '工号',
    '姓名',
    '类别',
    '条款',
    '内容',
    '次数',
    '金额(元)',
    '说明',
    '记录人',
    '批准人',
    '冲正序号',
    '记录时间',
  ],
  en: [
    'Seq',
    'Date',
    'No',
    'Name',
    'Kind',
    'Rule',
    'Text',
    'Times',
    'Amount (yuan)',
    'Note',
    'Recorded by',
    'Approved by',
    'Reverses',
    'Recorded at',
  ],
};

const SUMMARY_HEAD: Record<Language, readonly string[]> = {
  zh: [
    '工号',
    '姓名',
    '处罚次数',
    '处罚金额',
    '奖励次数',
    '奖励金额',
    '净额',
    '辞退建议',
    '超上限金额',
  ],
  en: [
    'No',
    'Name',
    'Penalties',
    'Penalty amount',
    'Rewards',
    'Reward amount',
    'Net',
    'Dismissals proposed',
    'Above the cap',
  ],
};

const KINDS: Record<Language, Record<EntryRow['kind'], string>> = {
  zh: { penalty: '处罚', reward: '奖励', reversal: '冲正' },
  en: { penalty: 'Penalty', reward: 'Reward', reversal: 'Reversal' },
};

const text = (value: string | null): Cell => ({ text: value ?? '' });
const plain = (value: string | number | null): Cell => ({ plain: String(value ?? '') });

export interface Words {
  standard: Standard;
  calendar: Calendar;
  language: Language;
  nameOf: (no: string) => string;
}

/** The month's entries, in the chain's order. Amounts in yuan, times in the station's zone. */
export function entriesTable(entries: readonly EntryRow[], words: Words): DocumentTable {
  const { standard, calendar, language, nameOf } = words;
  const ruleText = (code: string) =>
    standard.rules.find((rule) => rule.code === code)?.text[language] ?? '';
  return {
    head: ENTRIES_HEAD[language],
    rows: entries.map((entry) => [
      plain(entry.seq),
      plain(entry.businessDate),
      text(entry.staff),
      text(nameOf(entry.staff)),
      text(KINDS[language][entry.kind]),
      text(entry.rule),
      text(ruleText(entry.rule)),
      plain(entry.times),
      plain(yuan(entry.amountFen)),
      text(entry.note),
      text(entry.recordedBy),
      text(entry.approvedBy),
      plain(entry.reverses),
      plain(calendar.dateTimeOf(Date.parse(entry.recordedAt))),
    ]),
  };
}

/** One row for each person with an entry in the month, by employee number. */
export function summaryTable(people: readonly PersonMonth[], language: Language): DocumentTable {
  return {
    head: SUMMARY_HEAD[language],
    rows: people.map(({ no, name, sum, aboveCapFen }) => [
      text(no),
      text(name),
      plain(sum.penaltyTimes),
      plain(yuan(sum.penaltyFen)),
      plain(sum.rewardTimes),
      plain(yuan(sum.rewardFen)),
      plain(yuan(sum.netFen)),
      plain(sum.dismissals),
      plain(aboveCapFen === null ? '' : yuan(aboveCapFen)),
    ]),
  };
}
