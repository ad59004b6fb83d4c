import { useTranslation } from 'react-i18next';
import { yuan } from '../../shared/domain/money';
import css from './money.module.css';

/** An amount with its sign (−100.00, +50.00, 0.00), for text. */
export function moneyText(fen: number): string {
  if (fen > 0) return `+${yuan(fen)}`;
  return yuan(fen).replace('-', '\u2212');
}

interface MoneyProps {
  fen: number;
  /** With the unit after it. */
  unit?: boolean;
}

/** An amount of fen as yuan: sign, two decimals, figures under figures, to the right. */
export function Money({ fen, unit = false }: MoneyProps) {
  const { t } = useTranslation('frame');
  return (
    <span className={css.money}>
      {moneyText(fen)}
      {unit && <span className={css.unit}> {t('yuan')}</span>}
    </span>
  );
}
