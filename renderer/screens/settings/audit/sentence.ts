import type { AuditLine } from '../../../../shared/contract/views/audit';
import { currentLanguage, hasWord, word } from '../../../i18n';
import { fullDateWords, monthWords } from '../../../parts/date-words';
import { stationCalendar } from '../../../state/station';
import { nameOf } from '../../../state/team';
import { spanText } from '../policy/policy-draft';
import { fieldText, valueText } from './value-words';

/** So many wrong PINs in a row lock it. */
const FAILURES_TO_LOCK = 10;

/** What happened, by the key of its words. */
function whatOf({ what, words, about }: AuditLine): string {
  if (what === 'wrong PIN') {
    return Number(words['failures']) >= FAILURES_TO_LOCK ? 'locked PIN' : what;
  }
  if (what === 'policy') return 'policy change';
  if (what === 'suggestion.dismiss') {
    if (about === null) return 'suggestion.dismissNobody';
    // Lines of before told neither the rule nor the day.
    return 'rule' in words ? 'suggestion.dismissed' : what;
  }
  return what === 'ledger.resolveAppeal' ? `ledger.${String(words['outcome'])}` : what;
}

const nameAs = (no: string | null): string => (no === null ? word('audit:somebody') : nameOf(no));

const known = (key: string, otherwise: string): string => (hasWord(key) ? word(key) : otherwise);

/** How far time was moved, with its sign: +1:30, −0:05. */
const movedText = (byMs: number): string =>
  `${byMs < 0 ? '\u2212' : '+'}${spanText(Math.round(Math.abs(byMs) / 1000))}`;

/** Of how many records a line tells. */
const countOf = ({ records, stays }: AuditLine['words']): number =>
  [records, stays].flatMap((ids): unknown[] => (Array.isArray(ids) ? ids : [])).length;

/** The words that a sentence may name, as text. */
function valuesOf(line: AuditLine): Record<string, string> {
  const { words, actor, about } = line;
  const plain = Object.entries({ ...words, count: countOf(words) }).filter(
    ([, value]) => typeof value === 'string' || typeof value === 'number',
  );
  const { command, code, month, time, byMs, date, owner } = words;
  return {
    ...Object.fromEntries(plain.map(([key, value]) => [key, String(value)])),
    what: line.what,
    actor: nameAs(actor),
    about: nameAs(about),
    ...(typeof command === 'string' && { command: known(`audit:command.${command}`, command) }),
    ...(typeof code === 'string' && { code: known(`audit:code.${code}`, code) }),
    ...(typeof date === 'string' && { date: fullDateWords(date, currentLanguage()) }),
    ...(typeof owner === 'string' && { owner: nameOf(owner) }),
    ...(typeof time === 'string' && { time: stationCalendar().dateTimeOf(Date.parse(time)) }),
    ...(typeof byMs === 'number' && { by: movedText(byMs) }),
    ...(typeof month === 'string' && { month: monthWords(month, currentLanguage()) }),
  };
}

/** A line of the log as a sentence: who did what, to whom. */
export function auditSentence(line: AuditLine): string {
  const key = `audit:what.${whatOf(line)}`;
  return word(hasWord(key) ? key : 'audit:what.other', valuesOf(line));
}

/** Words that a sentence does not name, which are said below it. */
const SAID_BELOW = ['discussed', 'announced'] as const;

/** Lines from before changes were kept tell what was set in the command's own words. */
function changesOf({ changes, words, what }: AuditLine): AuditLine['changes'] {
  if (changes.length > 0 || !/^(staff\.(add|edit)|policy\.set)$/.test(what)) return changes;
  return Object.entries(words)
    .filter(([field]) => field !== 'no')
    .map(([field, to]) => ({ field, from: null, to }));
}

/** What was changed from what to what, and why, a line each. */
export function auditDetails(line: AuditLine): string[] {
  const { words, what } = line;
  const isNew = what === 'staff.add';
  const fields = changesOf(line).map(({ field, from, to }) => {
    const own = field.split(' ').at(-1) ?? field;
    const values = { field: fieldText(field), from: valueText(own, from), to: valueText(own, to) };
    // A new version has a date of its own; that of the one before it stays.
    const isSet = isNew || from === null || field === 'effectiveFrom';
    return word(isSet ? 'audit:set' : 'audit:change', values);
  });
  // Somebody new has many fields and no past.
  const lines = isNew ? [fields.join(' · ')] : fields;
  const below = SAID_BELOW.flatMap((name) =>
    typeof words[name] === 'string' && words[name] !== ''
      ? [word('audit:set', { field: fieldText(name), to: words[name] })]
      : [],
  );
  const { reason, amountFen } = words;
  return [
    ...lines,
    ...(typeof amountFen === 'number'
      ? [word('audit:newAmount', { amount: valueText('amountFen', amountFen) })]
      : []),
    ...below,
    ...(typeof reason === 'string' ? [word('audit:reason', { text: reason })] : []),
  ];
}
