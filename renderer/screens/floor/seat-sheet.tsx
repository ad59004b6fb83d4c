import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStandard, zoneName } from '../../state/standard';
import { seat } from './acts';
import { DrinkChips, linesOf, type Order } from './drink-chips';
import { GuestCount } from './guest-count';
import { Phrase, ServiceStyle } from './phrase';
import { Sheet } from '../../parts/sheet';
import css from './sheet.module.css';
import { useSettled } from './use-settled';

const BY_ONE_TAP = 8;

/** S-01, S-03: seats a table by one tap on the number of guests, with drinks where they named any. */
export function SeatSheet({ code, onClose }: { code: string; onClose: () => void }) {
  const { t } = useTranslation('floor');
  const { tables, zones } = useStandard();
  const [order, setOrder] = useState<Order>({});
  const [, run] = useSettled();
  const spec = tables.find((table) => table.code === code);
  const zone = zones.find((one) => one.code === spec?.zone);
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
          <h3 className={css.heading}>{t('seat.count')}</h3>
          <GuestCount upTo={BY_ONE_TAP} onPick={pick} />
          <div className={css.words}>
            <Phrase code="serve" />
            <ServiceStyle zone={zone} />
          </div>
        </div>
        <div className={css.part}>
          <h3 className={css.heading}>{t('seat.drinks')}</h3>
          <DrinkChips order={order} onChange={setOrder} />
        </div>
      </div>
    </Sheet>
  );
}
