import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refetchFloor } from '../../state/floor';
import { countButts } from './acts';
import css from './butt-counter.module.css';

interface ButtCounterProps {
  table: string;
  butts: number;
  limit: number;
}

const MOST = 99;

/** S-06: butts in the ashtray against the most it may hold. Quick taps count at once. */
export function ButtCounter({ table, butts, limit }: ButtCounterProps) {
  const { t } = useTranslation('floor');
  const [wanted, setWanted] = useState<number | null>(null);
  const flying = useRef(0);
  const shown = wanted ?? butts;
  const count = async (next: number): Promise<void> => {
    setWanted(next);
    flying.current += 1;
    if (await countButts(table, next)) await refetchFloor();
    flying.current -= 1;
    // The last of several quick taps hands back to what the station says.
    if (flying.current === 0) setWanted(null);
  };
  return (
    <div className={css.counter} role="group" aria-label={t('table.butts')}>
      <button
        type="button"
        className={css.step}
        aria-label={t('butts.less')}
        data-testid="act-butt-less"
        disabled={shown <= 0}
        onClick={() => void count(shown - 1)}
      >
        <IconMinus size={28} aria-hidden />
      </button>
      <output className={css.count} data-over={shown > limit} data-testid="butts">
        <strong>{shown}</strong>
        <span>{t('butts.limit', { limit })}</span>
      </output>
      <button
        type="button"
        className={css.step}
        aria-label={t('butts.more')}
        data-testid="act-butt-more"
        disabled={shown >= MOST}
        onClick={() => void count(shown + 1)}
      >
        <IconPlus size={28} aria-hidden />
      </button>
    </div>
  );
}
