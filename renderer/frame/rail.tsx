import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { mayAct } from '../../shared/domain/roles';
import { PLACES, type Place } from '../places';
import { goTo, usePlace } from '../state/place';
import { lock, useUnlocked } from '../state/session';
import css from './rail.module.css';

function RailItem({ place, here, shut }: { place: Place; here: boolean; shut: boolean }) {
  const { t } = useTranslation('frame');
  const { icon: Icon, code } = place;
  const name = t(place.label);
  return (
    <button
      type="button"
      className={css.item}
      aria-current={here ? 'page' : undefined}
      aria-label={shut ? t('rail.locked', { name }) : name}
      data-testid={`place-${code}`}
      onClick={() => void goTo(code)}
    >
      <Icon size={28} stroke={1.7} aria-hidden />
      <span className={css.name}>
        {name}
        {shut && <IconLock size={14} stroke={2} aria-hidden />}
      </span>
    </button>
  );
}

/** The places by icon and word; below, who has shown a PIN and the key to lock again. */
export function Rail() {
  const { t } = useTranslation('frame');
  const here = usePlace((state) => state.place);
  const unlocked = useUnlocked();
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
