import { itemsOf } from '../../../state/progress';
import { useStandard } from '../../../state/standard';
import { TickList } from '../tick/tick-list';

/** O-03 to O-10: the opening list. */
export function PreparePanel() {
  return <TickList items={itemsOf(useStandard(), 'opening')} step="prepare" />;
}
