import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStandard, zoneName } from '../../state/standard';
import { seat } from './acts';
import { DrinkChips, linesOf, type Order } from './drink-chips';
import { GuestCount } from './guest-count';
import { Heading } from './heading';
import { Phrase, ServiceStyle } from './phrase';
import { Sheet } from '../../parts/sheet';
import css from './sheet.module.css';
import { serviceAt, specOf } from './spec';
import { useSettled } from './use-settled';

const BY_ONE_TAP = 8;

/** S-01, S-03: seats a table by one tap on the number of guests, with drinks where they named any. */
export function SeatSheet({ code, onClose }: { code: string; onClose: () => void }) {
  const { t } = useTranslation('floor');
  const standard = useStandard();
  const [order, setOrder] = useState<Order>({});
  const [, run] = useSettled();
  const table = { code, spec: null };
  const spec = specOf(table, standard);
  const pick = (guests: number): void =>
    run(async () => {
      const done = await seat(code, guests, linesOf(order));
      if (done) onClose();
      return done;
    });
  const note = spec && `${zoneName(spec.zone)} · ${t('seat.seats', { count: spec.seats })}`;
  return (
    <Sheet code="seat" title={t('seat.title', { code })} note={note} width={820} onClose={onClose}>
      <div className={css.columns}>
        <div className={css.part}>
          <Heading card="receiving">{t('seat.count')}</Heading>
          <GuestCount upTo={BY_ONE_TAP} seats={spec?.seats} onPick={pick} />
          <div className={css.words}>
            <Phrase code="serve" />
            <ServiceStyle service={serviceAt(table, standard)} />
          </div>
        </div>
        <div className={css.part}>
          <Heading card="named-drink">{t('seat.drinks')}</Heading>
          <DrinkChips order={order} onChange={setOrder} />
        </div>
      </div>
    </Sheet>
  );
}
