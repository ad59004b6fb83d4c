import { IconCup, IconDroplet } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../parts/big-button';
import { say, useStandard } from '../../state/standard';
import { coffeeToTea, declineRefill, serve, takeStep } from './acts';
import { DrinkChips, linesOf, type Order } from './drink-chips';
import { Phrase, ServiceStyle } from './phrase';
import css from './sheet.module.css';
import type { RunAndClose, SheetTable } from './table-sheet';
import { hasCoffee } from './words';

interface TeaPartProps {
  table: SheetTable;
  run: RunAndClose;
}

/** S-01, S-03, S-04, S-05: tea, drinks and refills. */
export function TeaPart({ table, run }: TeaPartProps) {
  const { t } = useTranslation('floor');
  const [choosing, setChoosing] = useState(false);
  const served = table.visit.servedAtMs !== null;
  const { drinks } = useStandard();
  const ordered = table.visit.drinks.map(({ drink, qty }) => {
    const found = drinks.find(({ code }) => code === drink);
    return `${found ? say(found.name) : drink} ×${qty}`;
  });
  return (
    <>
      <div className={css.bare}>
        <h3 className={css.heading}>
          {t('table.tea')}
          <span>{ordered.join(t('join.names')) || t('drinks.none')}</span>
        </h3>
        {!choosing && (
          <button
            type="button"
            className={css.chip}
            data-testid="act-drinks"
            onClick={() => setChoosing(true)}
          >
            {t(served ? 'table.serveMore' : 'table.withDrinks')}
          </button>
        )}
      </div>
      {choosing && <Choosing table={table} run={run} />}
      {!choosing && served && <Refills table={table} run={run} />}
      {!choosing && !served && <FirstServe table={table} run={run} />}
    </>
  );
}

function FirstServe({ table, run }: TeaPartProps) {
  const { t } = useTranslation('floor');
  return (
    <>
      <div className={css.words}>
        <Phrase code="serve" />
        <ServiceStyle zone={table.zone} />
      </div>
      <BigButton
        icon={IconCup}
        tone="main"
        label={t('table.serve')}
        data-testid="act-serve"
        onClick={() => run(() => serve(table.spec.code, []))}
      />
    </>
  );
}

function Refills({ table, run }: TeaPartProps) {
  const { t } = useTranslation('floor');
  const { drinks } = useStandard();
  const { code } = table.spec;
  const coffee = hasCoffee(table.visit, { drinks });
  const tea = drinks.find(({ kind }) => kind === 'tea');
  return (
    <>
      <div className={css.words}>
        <Phrase code="refill" />
        {coffee && <span className={css.quiet}>{t('how.coffee')}</span>}
        <ServiceStyle zone={table.zone} />
      </div>
      <div className={css.row}>
        <BigButton
          icon={IconDroplet}
          tone="main"
          label={t(coffee ? 'table.topUp' : 'table.refill')}
          data-testid="act-refill"
          onClick={() => run(() => takeStep('refill', code, coffee))}
        />
        {coffee && tea && (
          <BigButton
            label={t('table.toTea')}
            data-testid="act-to-tea"
            onClick={() => run(() => coffeeToTea(code, tea.code))}
          />
        )}
        <BigButton
          label={t('table.declined')}
          data-testid="act-refill-declined"
          onClick={() => run(() => declineRefill(code))}
        />
      </div>
    </>
  );
}

function Choosing({ table, run }: TeaPartProps) {
  const { t } = useTranslation('floor');
  const [order, setOrder] = useState<Order>({});
  const lines = linesOf(order);
  return (
    <>
      <DrinkChips order={order} onChange={setOrder} />
      <BigButton
        icon={IconCup}
        tone="main"
        label={t('table.serve')}
        disabled={lines.length === 0}
        data-testid="act-serve"
        onClick={() => run(() => serve(table.spec.code, lines))}
      />
    </>
  );
}
