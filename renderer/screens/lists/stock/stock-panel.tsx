import { Button } from '@mantine/core';
import { IconAlertCircle, IconClipboardCheck, IconPackage, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StockLineView } from '../../../../shared/contract/queries';
import { monthOf } from '../../../../shared/domain/calendar';
import type { Period } from '../../../../shared/domain/period';
import { BigButton } from '../../../parts/big-button';
import { Empty } from '../../../parts/empty';
import { PeriodSwitch } from '../../../parts/period-switch';
import { useAsked } from '../../../state/asked';
import { requirePin } from '../../../state/session';
import { say } from '../../../state/standard';
import { useToday } from '../../../state/today';
import { PaperBar } from '../../papers/paper-bar';
import { CountSheet } from './count-sheet';
import { ItemSheet } from './item-sheet';
import { ReceiveSheet } from './receive-sheet';
import { StockTable } from './stock-table';
import css from './stock.module.css';

type Sheet =
  | { kind: 'count' }
  | { kind: 'receive'; item: StockLineView }
  | { kind: 'item'; item: StockLineView | null }
  | null;

/** The stock of the bar: what there should be, what was counted, what has to be bought. */
export function StockPanel() {
  const { t } = useTranslation('stock');
  const today = useToday();
  const [period, setPeriod] = useState<Period>(monthOf(today));
  const { data, refusal } = useAsked('stock.get', { period });
  const [sheet, setSheet] = useState<Sheet>(null);
  const close = (): void => setSheet(null);
  const setUp = async (item: StockLineView | null): Promise<void> => {
    if ((await requirePin('manager', t('managerOnly'))) !== null) setSheet({ kind: 'item', item });
  };
  if (refusal) {
    return <Empty icon={IconAlertCircle} title={t('refused')} hint={say(refusal.message)} />;
  }
  if (!data) return null;
  const kept = data.lines.filter((line) => line.kept);
  const add = (
    <Button
      variant="default"
      leftSection={<IconPlus size={22} aria-hidden />}
      onClick={() => void setUp(null)}
      data-testid="act-add-item"
    >
      {t('add')}
    </Button>
  );
  return (
    <div className={css.panel} data-testid="stock">
      <div className={css.head}>
        <PeriodSwitch period={period} today={today} onChange={setPeriod} />
        {add}
        <BigButton
          icon={IconClipboardCheck}
          tone="main"
          label={t('count')}
          disabled={kept.length === 0}
          onClick={() => setSheet({ kind: 'count' })}
          data-testid="act-count-stock"
        />
      </div>
      <div className={css.scroll}>
        {data.lines.length === 0 ? (
          <Empty icon={IconPackage} title={t('empty')} hint={t('emptyHint')} />
        ) : (
          <StockTable
            lines={data.lines}
            onReceive={(item) => setSheet({ kind: 'receive', item })}
            onSet={(item) => void setUp(item)}
          />
        )}
      </div>
      <PaperBar key={period} order={{ kind: 'stock', period }} />
      {sheet?.kind === 'count' && <CountSheet lines={kept} onClose={close} />}
      {sheet?.kind === 'receive' && <ReceiveSheet item={sheet.item} onClose={close} />}
      {sheet?.kind === 'item' && <ItemSheet item={sheet.item} onClose={close} />}
    </div>
  );
}
