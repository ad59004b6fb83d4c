import { IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDrinksOnOffer } from '../../state/guide';
import { say } from '../../state/standard';
import css from './drink-chips.module.css';

/** How many of each drink, by its code. */
export type Order = Readonly<Record<string, number>>;

export const linesOf = (order: Order): { drink: string; qty: number }[] =>
  Object.entries(order)
    .filter(([, qty]) => qty > 0)
    .map(([drink, qty]) => ({ drink, qty }));

const MOST = 99;

interface DrinkChipsProps {
  order: Order;
  onChange: (order: Order) => void;
}

/** S-03: drinks by taps: each adds one, the minus takes one back. */
export function DrinkChips({ order, onChange }: DrinkChipsProps) {
  const { t } = useTranslation('floor');
  const drinks = useDrinksOnOffer();
  const set = (drink: string, qty: number): void => onChange({ ...order, [drink]: qty });
  return (
    <div className={css.chips}>
      {drinks.map(({ code, name }) => {
        const qty = order[code] ?? 0;
        const drink = say(name);
        return (
          <div key={code} className={css.chip} data-chosen={qty > 0}>
            <button
              type="button"
              className={css.add}
              data-testid={`drink-${code}`}
              aria-label={t('drinks.add', { drink })}
              onClick={() => set(code, Math.min(MOST, qty + 1))}
            >
              <span className={css.name}>{drink}</span>
              {qty > 0 && <strong>×{qty}</strong>}
            </button>
            {qty > 0 && (
              <button
                type="button"
                className={css.less}
                aria-label={t('drinks.less', { drink })}
                onClick={() => set(code, qty - 1)}
              >
                <IconMinus size={20} aria-hidden />
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}
