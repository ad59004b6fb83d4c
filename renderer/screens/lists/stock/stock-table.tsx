import { Button } from '@mantine/core';
import { IconAlertTriangle, IconTruckDelivery } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { StockLineView } from '../../../../shared/contract/queries';
import { signedText } from './stock-draft';
import css from './stock.module.css';

interface Props {
  lines: readonly StockLineView[];
  onReceive: (item: StockLineView) => void;
  onSet: (item: StockLineView) => void;
}

const COLUMNS = ['opening', 'received', 'used', 'difference', 'closing'] as const;

/** One row an item: from what there was to what there should be, and what is missing. */
export function StockTable({ lines, onReceive, onSet }: Props) {
  const { t } = useTranslation('stock');
  return (
    <table className={css.table} data-testid="stock-table">
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`column.${column}`)}
            </th>
          ))}
          <th scope="col">{t('column.low')}</th>
          <th scope="col">
            <span className={css.forEars}>{t('receive')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.code} data-testid={`stock-${line.code}`}>
            <th scope="row">
              <button type="button" className={css.item} onClick={() => onSet(line)}>
                {line.name} <span className={css.quiet}>{line.unit}</span>
              </button>
            </th>
            {COLUMNS.map((column) => (
              <td key={column} data-off={column === 'difference' && (line.difference ?? 0) !== 0}>
                {figure(column, line)}
              </td>
            ))}
            <td>
              {line.low && (
                <span className={css.low}>
                  <IconAlertTriangle size={18} aria-hidden /> {t('low')}
                </span>
              )}
            </td>
            <td>
              <Button
                variant="default"
                leftSection={<IconTruckDelivery size={20} aria-hidden />}
                onClick={() => onReceive(line)}
                data-testid={`receive-${line.code}`}
              >
                {t('receive')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A figure of a line; a dash where nobody has counted it. */
function figure(column: (typeof COLUMNS)[number], line: StockLineView): string {
  const value = line[column];
  if (value === null) return '—';
  return column === 'difference' ? signedText(value) : String(value);
}
