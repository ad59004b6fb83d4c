import { IconArrowLeft } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Standard } from '../../../shared/standard/schema';
import { Chip } from '../../parts/chip';
import { Empty } from '../../parts/empty';
import { useFloor } from '../../state/floor';
import { say, useStandard } from '../../state/standard';
import { correctTable, joinWith, moveTo } from './acts';
import css from './choose.module.css';
import { GuestCount } from './guest-count';
import sheet from './sheet.module.css';
import type { PartProps, SheetTable } from './table-sheet';

interface Choice extends PartProps {
  onBack: () => void;
}

const BY_ONE_TAP = 8;

function Page({
  title,
  onBack,
  children,
}: Pick<Choice, 'onBack'> & { title: string; children: ReactNode }) {
  const { t } = useTranslation('floor');
  return (
    <div className={css.page}>
      <div className={css.head}>
        <Chip data-testid="act-back" onClick={onBack}>
          <IconArrowLeft size={20} aria-hidden />
          {t('back')}
        </Chip>
        <h3 className={sheet.heading}>{title}</h3>
      </div>
      {children}
    </div>
  );
}

/** Chairs of all tables that they sit at. */
const seatsOf = ({ code, spec, together }: SheetTable, { tables }: Standard): number =>
  tables
    .filter((table) => table.code !== code && together.includes(table.code))
    .reduce((all, { seats }) => all + seats, spec.seats);

/** How many they are now, where somebody came later or went before the rest. */
export function ChooseGuests({ table, run, onBack }: Choice) {
  const { t } = useTranslation('floor');
  const standard = useStandard();
  const { code, visit } = table;
  return (
    <Page title={t('choose.guests', { code })} onBack={onBack}>
      <GuestCount
        upTo={BY_ONE_TAP}
        seats={seatsOf(table, standard)}
        value={visit.guests}
        onPick={(guests) => run(() => correctTable(code, guests))}
      />
    </Page>
  );
}

/** A free table to go to, or to join: by zone, each by one tap. */
export function ChooseTable({ table, run, what, onBack }: Choice & { what: 'move' | 'join' }) {
  const { t } = useTranslation('floor');
  const standard = useStandard();
  const { tables } = useFloor();
  const { code } = table;
  const zones = useMemo(() => {
    const taken = new Set(tables.filter(({ visit }) => visit !== null).map((one) => one.code));
    const free = standard.tables.filter((spec) => !taken.has(spec.code));
    return standard.zones
      .map((zone) => ({ zone, free: free.filter((spec) => spec.zone === zone.code) }))
      .filter((one) => one.free.length > 0);
  }, [standard, tables]);
  const go = what === 'move' ? moveTo : joinWith;
  return (
    <Page title={t(`choose.${what}`, { code })} onBack={onBack}>
      {what === 'join' && <p className={sheet.quiet}>{t('choose.joinHint')}</p>}
      {zones.length === 0 && <Empty title={t('choose.none')} hint={t('choose.noneHint')} />}
      {zones.map(({ zone, free }) => (
        <section key={zone.code} aria-label={say(zone.name)} className={css.zone}>
          <h4 className={css.name}>{say(zone.name)}</h4>
          <div className={css.tables}>
            {free.map((spec) => (
              <button
                key={spec.code}
                type="button"
                className={css.table}
                data-testid={`to-${spec.code}`}
                onClick={() => run(() => go(code, spec.code))}
              >
                <strong>{spec.code}</strong>
                <small>{t('seat.seats', { count: spec.seats })}</small>
              </button>
            ))}
          </div>
        </section>
      ))}
    </Page>
  );
}
