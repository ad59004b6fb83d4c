import { useTranslation } from 'react-i18next';
import { yuan } from '../../shared/domain/money';
import { policy, usePolicy } from '../state/policy';
import css from './money.module.css';

/** An amount of fen without a plus: yuan with two decimals, or points, of which one is a yuan. */
export function amountText(fen: number): string {
  const text = yuan(fen).replace('-', '\u2212');
  return policy().ledgerIn === 'points' ? text.replace(/\.00$/, '') : text;
}

/** An amount with its sign (−100.00, +50.00, 0.00; −100 in points), for text. */
export const moneyText = (fen: number): string => `${fen > 0 ? '+' : ''}${amountText(fen)}`;

interface MoneyProps {
  fen: number;
  /** With the unit after it. */
  unit?: boolean;
}

/** An amount of the ledger: sign, two decimals, figures under figures, to the right. */
export function Money({ fen, unit = false }: MoneyProps) {
  const { t } = useTranslation('frame');
  // Drawn anew where the station goes over to points.
  usePolicy();
  return (
    <span className={css.money}>
      {moneyText(fen)}
      {unit && <span className={css.unit}> {t('unit')}</span>}
    </span>
  );
}
