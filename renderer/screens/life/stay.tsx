import { IconAlertTriangle, IconCheck, IconClockExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LifeEvent } from '../../../shared/contract/queries';
import { say, useStandard } from '../../state/standard';
import { timeOf } from '../../state/station';
import { nameOf } from '../../state/team';
import css from './life.module.css';
import { detailsOf, stayHead } from './life-words';

const MARK = { 'on-time': IconCheck, late: IconClockExclamation, missed: IconAlertTriangle };

/** One stay of guests, step by step: when, what, by whom, and how it was judged. */
export function Stay({ stay }: { stay: readonly LifeEvent[] }) {
  const { t } = useTranslation('life');
  const { fromMs, untilMs } = stayHead(stay);
  const heading = t(untilMs === null ? 'since' : 'from', {
    from: timeOf(fromMs),
    until: untilMs === null ? '' : timeOf(untilMs),
  });
  return (
    <section className={css.stay} aria-label={heading} data-testid="life-stay">
      <h3 className={css.heading}>{heading}</h3>
      <ol className={css.steps}>
        {stay.map((event) => (
          <Step key={`${event.event ?? 'missed'} ${event.atMs}`} event={event} />
        ))}
      </ol>
    </section>
  );
}

function Step({ event }: { event: LifeEvent }) {
  const { t } = useTranslation('life');
  const { drinks } = useStandard();
  const drinkName = (code: string): string => {
    const drink = drinks.find((one) => one.code === code);
    return drink ? say(drink.name) : code;
  };
  const Mark = event.judged === null ? null : MARK[event.judged];
  return (
    <li className={css.step} data-undone={event.undone || undefined}>
      <time className={css.time}>{timeOf(event.atMs)}</time>
      <span className={css.what}>
        <b>{t(`what.${event.what}`, { defaultValue: event.what })}</b>
        <span className={css.details}>{detailsOf(t, event, drinkName).join(' · ')}</span>
      </span>
      {Mark && event.judged && (
        <span className={css.mark} data-state={event.judged}>
          <Mark size={18} aria-hidden /> {t(`judged.${event.judged}`)}
        </span>
      )}
      {event.undone && <span className={css.mark}>{t('undone')}</span>}
      <span className={css.who}>{event.actor === null ? t('nobody') : nameOf(event.actor)}</span>
    </li>
  );
}
