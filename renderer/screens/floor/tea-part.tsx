import { IconCup, IconDroplet, IconRepeat } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../parts/chip';
import { BigButton } from '../../parts/big-button';
import { useStandard } from '../../state/standard';
import { coffeeToTea, declineRefill, serve, takeStep } from './acts';
import { DrinkChips, linesOf, type Order } from './drink-chips';
import { Heading } from './heading';
import { Phrase, ServiceStyle } from './phrase';
import css from './sheet.module.css';
import type { PartProps, SheetTable } from './table-sheet';
import { drinksInWords, hasCoffee } from './words';

/** The card for what comes next: serving by the zone's style, then refilling by the drink. */
function cardOf({ visit, service }: SheetTable, coffee: boolean): string {
  if (visit.servedAtMs !== null) return coffee ? 'coffee-refill' : 'refill';
  return service === 'crouching' ? 'crouch-service' : 'tray-service';
}

/** S-01, S-03, S-04, S-05: tea, drinks and refills. */
export function TeaPart({ table, run }: PartProps) {
  const { t } = useTranslation('floor');
  const [choosing, setChoosing] = useState(false);
  const { drinks } = useStandard();
  const served = table.visit.servedAtMs !== null;
  return (
    <>
      <Heading card={cardOf(table, hasCoffee(table.visit, { drinks }))}>
        {t('table.tea')}
        <span>{drinksInWords(t, table.visit.drinks, drinks)}</span>
      </Heading>
      {choosing ? (
        <ChooseDrinks table={table} run={run} onBack={() => setChoosing(false)} />
      ) : (
        <>
          {served ? <Refills table={table} run={run} /> : <FirstServe table={table} run={run} />}
          <div className={css.row}>
            <SameAgain table={table} run={run} />
            <Chip data-testid="act-drinks" onClick={() => setChoosing(true)}>
              {t(served ? 'table.serveMore' : 'table.withDrinks')}
            </Chip>
          </div>
        </>
      )}
    </>
  );
}

/** What was last asked for or brought, once more: 茶水 ×2. */
function SameAgain({ table, run }: PartProps) {
  const { t } = useTranslation('floor');
  const { drinks } = useStandard();
  const { lastDrinks, servedAtMs } = table.visit;
  if (servedAtMs === null || lastDrinks.length === 0) return null;
  return (
    <Chip data-testid="act-same-again" onClick={() => run(() => serve(table.code, lastDrinks))}>
      <IconRepeat size={20} aria-hidden />
      {t('table.sameAgain', { drinks: drinksInWords(t, lastDrinks, drinks) })}
    </Chip>
  );
}

function FirstServe({ table, run }: PartProps) {
  const { t } = useTranslation('floor');
  return (
    <>
      <div className={css.words}>
        <Phrase code="serve" />
        <ServiceStyle service={table.service} />
      </div>
      <BigButton
        icon={IconCup}
        tone="main"
        label={t('table.serve')}
        data-testid="act-serve"
        onClick={() => run(() => serve(table.code, []))}
      />
    </>
  );
}

function Refills({ table, run }: PartProps) {
  const { t } = useTranslation('floor');
  const { drinks } = useStandard();
  const { code } = table;
  const coffee = hasCoffee(table.visit, { drinks });
  const tea = drinks.find(({ kind }) => kind === 'tea');
  return (
    <>
      <div className={css.words}>
        <Phrase code="refill" />
        {coffee && <span className={css.quiet}>{t('how.coffee')}</span>}
        <ServiceStyle service={table.service} />
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

function ChooseDrinks({ table, run, onBack }: PartProps & { onBack: () => void }) {
  const { t } = useTranslation('floor');
  const [order, setOrder] = useState<Order>({});
  const lines = linesOf(order);
  return (
    <>
      <DrinkChips order={order} onChange={setOrder} />
      <div className={css.row}>
        <BigButton
          icon={IconCup}
          tone="main"
          label={t('table.serve')}
          disabled={lines.length === 0}
          data-testid="act-serve"
          onClick={() => run(() => serve(table.code, lines))}
        />
        <BigButton label={t('back')} data-testid="act-back" onClick={onBack} />
      </div>
    </>
  );
}
