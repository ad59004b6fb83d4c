import type { MonthView } from '../../../../shared/contract/queries';
import { NO_ENTRIES, type LedgerSum } from '../../../../shared/domain/ledger';

/** What everybody's sums come to together. */
export const totalOf = (people: MonthView['people']): LedgerSum =>
  people.reduce<LedgerSum>(
    (total, { sum }) => ({
      entries: total.entries + sum.entries,
      penaltyTimes: total.penaltyTimes + sum.penaltyTimes,
      penaltyFen: total.penaltyFen + sum.penaltyFen,
      rewardTimes: total.rewardTimes + sum.rewardTimes,
      rewardFen: total.rewardFen + sum.rewardFen,
      netFen: total.netFen + sum.netFen,
      dismissals: total.dismissals + sum.dismissals,
    }),
    NO_ENTRIES,
  );
