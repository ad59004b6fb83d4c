import { useTranslation } from 'react-i18next';
import type { TableView } from '../../../shared/contract/queries';
import { Ring, type RingState } from '../../parts/ring';
import { useNowMs } from '../../state/clock';
import { useDay } from '../../state/day';
import { useFloor } from '../../state/floor';
import { useStandard } from '../../state/standard';
import css from './next-card.module.css';
import { GuideSteps } from './guide-steps';
import { Phrase, ServiceStyle } from './phrase';
import { nextOf, tileOf } from './table-state';
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

/** The table that needs somebody first, with the words to say there. */
export function NextCard({ tables }: { tables: readonly TableView[] }) {
  const { t } = useTranslation('floor');
  const nowMs = useNowMs();
  const standard = useStandard();
  const { shift } = useDay();
  const next = nextOf(tables.map((table) => tileOf(table, nowMs)));
  const table = next && tables.find(({ code }) => code === next.code);
  return (
    <section className={css.card} data-testid="floor-next" aria-label={t('next.title')}>
      {next && table ? (
        <>
          <p className={css.title} data-urgency={next.urgency}>
            {next.code} {verbWord(t, next.verb, hasCoffee(table.visit, standard))}
            {next.seconds !== null && <span>{secondsText(next.seconds)}</span>}
          </p>
          <NextWords table={table} verb={next.verb} />
        </>
      ) : (
        <Legend />
      )}
      {!shift && <p className={css.quiet}>{t('next.noShift')}</p>}
    </section>
  );
}

function NextWords({ table, verb }: { table: TableView; verb: keyof typeof PHRASE_OF }) {
  const { t } = useTranslation('floor');
  const standard = useStandard();
  const spec = standard.tables.find(({ code }) => code === table.code);
  const zone = standard.zones.find(({ code }) => code === spec?.zone);
  const asked = table.visit?.requests[0];
  const coffee = verb === 'refill' && hasCoffee(table.visit, standard);
  const { smokingBan } = useFloor();
  const phrase = coffee || (verb === 'ashtray' && smokingBan) ? null : PHRASE_OF[verb];
  return (
    <>
      {verb === 'deliver' && asked && (
        <p className={css.asked}>{t('next.asked', { text: asked.text })}</p>
      )}
      {coffee && <p className={css.asked}>{t('how.coffee')}</p>}
      {phrase && <Phrase code={phrase} />}
      {verb === 'clear' && <GuideSteps code="clear-table" most={3} />}
      {verb !== 'clear' && verb !== 'ashtray' && <ServiceStyle zone={zone} />}
    </>
  );
}
