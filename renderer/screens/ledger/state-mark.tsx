import {
  IconArrowBackUp,
  IconCircle,
  IconCircleCheck,
  IconCircleX,
  IconMessageExclamation,
  IconScale,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LedgerRow } from '../../../shared/contract/queries';
import { stateOf } from './entries';
import css from './ledger.module.css';

const ICONS: Record<ReturnType<typeof stateOf> | 'reversal', TablerIcon> = {
  new: IconCircle,
  acknowledged: IconCircleCheck,
  appealed: IconMessageExclamation,
  upheld: IconScale,
  reversed: IconCircleX,
  reversal: IconArrowBackUp,
};

/** What became of an entry: a shape and a word. */
export function StateMark({ row }: { row: LedgerRow }) {
  const { t } = useTranslation('ledger');
  const answered = stateOf(row);
  const state = row.kind === 'reversal' && answered === 'new' ? 'reversal' : answered;
  const Icon = ICONS[state];
  return (
    <span className={css.state} data-state={state}>
      <Icon size={20} stroke={1.8} aria-hidden />
      {t(`state.${state}`)}
    </span>
  );
}
