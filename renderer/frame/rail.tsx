import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { mayAct } from '../../shared/domain/roles';
import { PLACES, type Place } from '../places';
import { goTo, usePlace } from '../state/place';
import { lock, useUnlocked } from '../state/session';
import css from './rail.module.css';
import { useWaiting } from './use-waiting';

interface ItemProps {
  place: Place;
  here: boolean;
  shut: boolean;
  /** How much waits there for whoever has shown a PIN. */
  waiting: number;
}

function RailItem({ place, here, shut, waiting }: ItemProps) {
  const { t } = useTranslation('frame');
  const { icon: Icon, code } = place;
  const name = t(place.label);
  return (
    <button
      type="button"
      className={css.item}
      aria-current={here ? 'page' : undefined}
      aria-label={
        shut
          ? t('rail.locked', { name })
          : waiting > 0
            ? `${name} ${t('rail.waiting', { count: waiting })}`
            : name
      }
      data-testid={`place-${code}`}
      onClick={() => void goTo(code)}
    >
      <Icon size={28} stroke={1.7} aria-hidden />
      <span className={css.name}>
        {name}
        {shut && <IconLock size={14} stroke={2} aria-hidden />}
      </span>
      {waiting > 0 && (
        <span className={css.waiting} data-testid={`waiting-${code}`}>
          {t('rail.waiting', { count: waiting })}
        </span>
      )}
    </button>
  );
}

/** The places by icon and word; below, who has shown a PIN and the key to lock again. */
export function Rail() {
  const { t } = useTranslation('frame');
  const here = usePlace((state) => state.place);
  const unlocked = useUnlocked();
  const waiting = useWaiting();
  return (
    <nav className={css.rail} aria-label={t('rail.label')}>
      <span className={css.mark} aria-hidden>
        {t('name')}
      </span>
      {PLACES.map((place) => (
        <RailItem
          key={place.code}
          place={place}
          here={place.code === here}
          waiting={place.code === 'ledger' ? waiting : 0}
          shut={place.locked !== null && !(unlocked && mayAct(unlocked.role, place.locked))}
        />
      ))}
      {unlocked && (
        <button
          type="button"
          className={css.lock}
          data-testid="act-lock"
          onClick={() => void lock()}
        >
          <IconLockOpen size={24} stroke={1.7} aria-hidden />
          <span className={css.who}>{unlocked.name}</span>
          <span>{t('rail.lockIt')}</span>
        </button>
      )}
    </nav>
  );
}
