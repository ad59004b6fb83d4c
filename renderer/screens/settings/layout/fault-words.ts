import type { PlanFault } from '../../../../shared/domain/floor-plan';
import { word } from '../../../i18n';
import { zoneName } from '../../../state/standard';

/** So many places are named; of more, how many. */
const NAMED = 4;

/** Why a plan cannot be published, with the places that it is about; '' where it can. */
export function faultWords(faults: readonly PlanFault[]): string {
  const kinds = [...new Set(faults.map(({ kind }) => kind))];
  return kinds
    .map((kind) => {
      const codes = faults.filter((fault) => fault.kind === kind).map(({ code }) => code);
      const named = codes.slice(0, NAMED).map(zoneName).join(word('layout:join'));
      const places =
        codes.length > NAMED ? word('layout:fault.more', { named, count: codes.length }) : named;
      return word(`layout:fault.${kind}`, { places });
    })
    .join(' ');
}
