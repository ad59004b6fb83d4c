import type { ReviewDecision, ReviewPoint } from '../../shared/contract/queries';
import { conductOf } from '../station/conduct';
import { reviewOf } from '../station/queries/reviews';
import type { ReadDb } from '../store/database';
import { count, tableOf, text, type Column } from './cells';
import { conductSections } from './conduct-sections';
import type { PaperDocument, PaperSection } from './paper-document';
import { ruleName, type PaperWords } from './paper-words';
import { KINDS, REVIEW_WORDS as W } from './review-words';

function pointSection(points: readonly ReviewPoint[], words: PaperWords): PaperSection {
  const { language, nameOf } = words;
  const about = ({ rule, staff }: ReviewPoint): string =>
    [staff === null ? '' : nameOf(staff), rule === null ? '' : ruleName(words, rule)]
      .filter(Boolean)
      .join(' ');
  const columns: Column<ReviewPoint>[] = [
    { key: 'no', head: W.no, cell: ({ id }) => count(id) },
    { key: 'kind', head: W.kind, cell: ({ kind }) => text(KINDS[kind][language]) },
    { key: 'about', head: W.about, cell: (point) => text(about(point)) },
    { key: 'times', head: W.times, cell: ({ times }) => count(times) },
    { key: 'note', head: W.note, cell: ({ text: said }) => text(said) },
  ];
  const table = tableOf(columns, points, language);
  return { code: 'looked-at', title: W.points[language], table };
}

function decisionSection(
  code: 'decisions' | 'left-over',
  decisions: readonly ReviewDecision[],
  { language, nameOf }: PaperWords,
): PaperSection {
  const columns: Column<ReviewDecision>[] = [
    { key: 'month', head: W.month, cell: ({ month }) => text(month) },
    { key: 'about', head: W.no, cell: ({ point }) => count(point) },
    { key: 'step', head: W.step, cell: ({ step }) => count(step) },
    { key: 'text', head: W.text, cell: (decision) => text(decision.text) },
    { key: 'owner', head: W.owner, cell: ({ owner }) => text(nameOf(owner)) },
    { key: 'dueOn', head: W.dueOn, cell: ({ dueOn }) => ({ kind: 'date', value: dueOn }) },
    {
      key: 'doneOn',
      head: W.doneOn,
      cell: ({ doneOn, doneNote }) => text([doneOn, doneNote].filter(Boolean).join(' ')),
    },
  ];
  const title = W[code === 'decisions' ? 'decisions' : 'leftOver'][language];
  return { code, title, table: tableOf(columns, decisions, language) };
}

/** A month's review meeting on paper: what was looked at, what was decided, and the figures (F-08). */
export function reviewPaper(db: ReadDb, month: string, words: PaperWords): PaperDocument {
  const { station, calendar, language, nameOf } = words;
  const { held, points, decisions, leftOver } = reviewOf(db, month);
  return {
    name: `${station.code}-review-${month}`,
    language,
    title: `${W.title[language]} ${month}`,
    subtitle: `${station.name} (${station.code})`,
    facts: [
      [W.heldOn[language], held?.on ?? W.notHeld[language]],
      [W.present[language], held?.present.map(nameOf).join(', ') ?? ''],
    ],
    sections: [
      decisionSection('left-over', leftOver, words),
      pointSection(points, words),
      decisionSection('decisions', decisions, words),
      ...conductSections(conductOf(db, { period: month, calendar }), words),
    ],
    signatures: [W.manager[language], W.supervisor[language], W.signedOn[language]],
  };
}
