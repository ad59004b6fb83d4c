import type { SuggestionView } from '../../../../shared/contract/queries';
import { word } from '../../../i18n';
import { say, standard } from '../../../state/standard';

/** What a suggestion is about, as a fact that can stand as an entry's note. */
export function suggestionWords({ source, subject }: SuggestionView): string {
  if (source !== 'grooming') return word(`ledger:suggestion.${source}`, { subject });
  const names = subject.split(' ').map((code) => {
    const point = standard().grooming.find((one) => one.code === code);
    return point ? say(point.name) : code;
  });
  return word('ledger:suggestion.grooming', { subject: names.join('、') });
}
