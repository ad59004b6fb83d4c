import { useTranslation } from 'react-i18next';
import type { MonthView } from '../../../../shared/contract/queries';
import { QrCode } from '../../../parts/qr-code';
import { useStation } from '../../../state/station';
import { scanText } from '../paper-anchor';
import { Anchor } from './anchor';
import css from './closing.module.css';

interface Props {
  month: string;
  head: MonthView['head'];
}

/** The month's own anchor, as it was at its closing: to read, and to scan as on the statements. */
export function ClosedAnchor({ month, head }: Props) {
  const { t } = useTranslation('month');
  const { station } = useStation();
  if (head.seq === 0) return null;
  const text = scanText({ station: station?.code ?? '', month, ...head });
  return (
    <div className={css.closedAnchor} data-testid="closed-anchor">
      <QrCode text={text} label={t('paper.code', { seq: head.seq })} />
      <Anchor head={head} title={t('paper.closedAnchor')} />
    </div>
  );
}
