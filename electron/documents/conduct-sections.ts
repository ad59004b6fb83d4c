import type { ConductView } from '../../shared/contract/queries';
import { percentOf } from '../../shared/domain/targets';
import { count, IN_PERCENT, percent, tableOf, text, type Column } from './cells';
import type { PaperSection } from './paper-document';
import { ruleName, type PaperWords } from './paper-words';
import { headOf, sayService } from './service-words';

type Person = ConductView['outstanding'][number];

const personColumns = ({ nameOf }: PaperWords): Column<Person>[] => [
  { key: 'no', head: headOf('no'), cell: ({ no }) => text(no) },
  { key: 'name', head: headOf('name'), cell: ({ no }) => text(nameOf(no)) },
  { key: 'shifts', head: headOf('shifts'), cell: ({ shifts }) => count(shifts) },
  { key: 'late', head: headOf('lateCheckIns'), cell: (one) => count(one.lateCheckIns) },
  { key: 'onTime', head: headOf('onTime'), cell: ({ onTime }) => count(onTime) },
  { key: 'judged', head: headOf('judged'), cell: ({ judged }) => count(judged) },
  {
    key: 'share',
    head: headOf('share'),
    unit: IN_PERCENT,
    cell: ({ onTime, judged }) => percent(percentOf(onTime, judged)),
  },
  { key: 'praise', head: headOf('praise'), cell: ({ praise }) => count(praise) },
  { key: 'rewards', head: headOf('rewards'), cell: ({ rewardTimes }) => count(rewardTimes) },
];

/** The most frequent clauses, repeat cases, and the candidates for R-01 and R-05 (F-08). */
export function conductSections(view: ConductView, words: PaperWords): PaperSection[] {
  const { language, nameOf } = words;
  const say = sayService(language);
  const clauses: Column<ConductView['clauses'][number]>[] = [
    { key: 'rule', head: headOf('rule'), cell: ({ rule }) => text(ruleName(words, rule)) },
    { key: 'times', head: headOf('times'), cell: ({ times }) => count(times) },
    { key: 'people', head: headOf('people'), cell: ({ people }) => count(people) },
  ];
  const repeats: Column<ConductView['repeats'][number]>[] = [
    { key: 'no', head: headOf('no'), cell: ({ staff }) => text(staff) },
    { key: 'name', head: headOf('name'), cell: ({ staff }) => text(nameOf(staff)) },
    { key: 'rule', head: headOf('rule'), cell: ({ rule }) => text(ruleName(words, rule)) },
    { key: 'times', head: headOf('times'), cell: ({ times }) => count(times) },
  ];
  return [
    {
      code: 'clauses',
      title: say('clauses'),
      table: tableOf(clauses, view.clauses, language),
      half: true,
    },
    {
      code: 'repeat-cases',
      title: say('repeats'),
      hint: say('repeatsHint'),
      table: tableOf(repeats, view.repeats, language),
      half: true,
    },
    {
      code: 'candidates-r01',
      title: say('outstanding'),
      hint: say('outstandingHint'),
      table: tableOf(personColumns(words), view.outstanding, language),
    },
    {
      code: 'candidates-r05',
      title: say('praisedList'),
      hint: say('praisedHint'),
      table: tableOf(personColumns(words), view.praised, language),
    },
  ];
}
