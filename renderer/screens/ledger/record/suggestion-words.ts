import type { SuggestionView } from '../../../../shared/contract/queries';
import { word } from '../../../i18n';
import { say, standard } from '../../../state/standard';
import { timeOf } from '../../../state/station';

/** O-01: by when, when, and since when one could check in; the first ones told only the shift. */
export function lateWords(subject: string, at: string): string {
  const [starts = '', due, opened = ''] = subject.split(' ');
  return due === undefined
    ? word('ledger:suggestion.late', { subject: starts, at })
    : word('ledger:suggestion.lateFacts', { subject: starts, due, at, opened });
}

/** What a suggestion is about, as a fact that can stand as an entry's note. */
export function suggestionWords({ source, subject, atMs }: SuggestionView): string {
  if (source === 'late') return lateWords(subject, timeOf(atMs));
  if (source !== 'grooming') return word(`ledger:suggestion.${source}`, { subject });
  const names = subject.split(' ').map((code) => {
    const point = standard().grooming.find((one) => one.code === code);
    return point ? say(point.name) : code;
  });
  return word('ledger:suggestion.grooming', { subject: names.join('、') });
}
