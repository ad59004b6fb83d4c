import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableView } from '../../../shared/contract/queries';
import { Ring, type RingState } from '../../parts/ring';
import { Ticking } from '../../parts/ticking';
import { nowMs, useAtTick } from '../../state/clock';
import { useDay } from '../../state/day';
import { useFloorPart } from '../../state/floor';
import { shiftStands } from '../../state/shift-words';
import { useStandard } from '../../state/standard';
import css from './next-card.module.css';
import { Phrase, ServiceStyle, ShortSteps } from './phrase';
import { nextOf, tileOf, type Verb } from './table-state';
import { serviceAt } from './spec';
import { hasCoffee, PHRASE_OF, secondsText, verbWord } from './words';

const LEGEND: readonly Exclude<RingState, 'missed'>[] = [
  'free',
  'waiting',
  'served',
  'due',
  'overdue',
  'clear',
];

/** How to read the room, while nobody needs anything. */
function Legend() {
  const { t } = useTranslation('floor');
  return (
    <>
      <p className={css.title}>{t('next.none')}</p>
      <ul className={css.legend} aria-label={t('next.legend')}>
        {LEGEND.map((state) => (
          <li key={state}>
            <Ring state={state} fraction={0.4} size={24} />
            {t(`legend.${state}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The table that needs somebody first; drawn anew when it is another, or for another reason. */
function useNext(tables: readonly TableView[]) {
  const next = useMemo(
    () => (atMs: number) => nextOf(tables.map((table) => tileOf(table, atMs))),
    [tables],
  );
  useAtTick((atMs) => {
    const first = next(atMs);
    return first && [first.code, first.verb, first.urgency].join(' ');
  });
  return next(nowMs());
}

interface NextCardProps {
  tables: readonly TableView[];
  /** True where there is little height: how to serve in two words. */
  short?: boolean;
}

/** The table that needs somebody first, with the words to say there. */
export function NextCard({ tables, short = false }: NextCardProps) {
  const { t } = useTranslation('floor');
  const standard = useStandard();
  const stands = shiftStands(useDay());
  const next = useNext(tables);
  const table = next && tables.find(({ code }) => code === next.code);
  return (
    <section className={css.card} data-testid="floor-next" aria-label={t('next.title')}>
      {next && table ? (
        <>
          <p className={css.title} data-urgency={next.urgency}>
            {next.code} {verbWord(t, next.verb, hasCoffee(table.visit, standard))}
            {next.seconds !== null && (
              <Ticking textAt={(atMs) => secondsText(tileOf(table, atMs).seconds ?? 0)} />
            )}
          </p>
          <NextWords table={table} verb={next.verb} short={short} />
        </>
      ) : (
        <Legend />
      )}
      {stands !== 'on' && <p className={css.quiet}>{t(`next.shift.${stands}`)}</p>}
    </section>
  );
}

interface NextWordsProps {
  table: TableView;
  verb: Verb;
  short: boolean;
}

function NextWords({ table, verb, short }: NextWordsProps) {
  const { t } = useTranslation('floor');
  const standard = useStandard();
  const asked = table.visit?.requests[0];
  const coffee = verb === 'refill' && hasCoffee(table.visit, standard);
  const smokingBan = useFloorPart((floor) => floor.smokingBan);
  const banned = verb === 'ashtray' && smokingBan;
  const phrase = coffee || banned ? null : PHRASE_OF[verb];
  const stepsOf = !banned && (verb === 'clear' || verb === 'ashtray') ? verb : null;
  return (
    <>
      {verb === 'deliver' && asked && (
        <p className={css.asked}>{t('next.asked', { text: asked.text })}</p>
      )}
      {coffee && <p className={css.asked}>{t('how.coffee')}</p>}
      {phrase && <Phrase code={phrase} />}
      {stepsOf ? (
        <ShortSteps of={stepsOf} />
      ) : (
        <ServiceStyle service={serviceAt(table, standard)} short={short} />
      )}
    </>
  );
}
