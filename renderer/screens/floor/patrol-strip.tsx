import { IconBulb, IconWalk } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Floor } from '../../../shared/contract/queries';
import { Avatar } from '../../parts/avatar';
import { nameOf } from '../../state/team';
import { PatrolButton } from './patrol-button';
import css from './patrol-strip.module.css';

interface PatrolStripProps {
  floor: Floor;
  pointed: string | null;
  onLights: () => void;
}

/** S-16, S-11: whose turn it is to walk, each zone's round, and the lights. */
export const PatrolStrip = memo(function PatrolStrip(props: PatrolStripProps) {
  const { floor, pointed, onLights } = props;
  const { t } = useTranslation('floor');
  const { patrols, patrolTurn, lights } = floor;
  const lit = lights.filter(({ on }) => on).length;
  return (
    <div className={css.strip} data-testid="patrol-strip">
      <div className={css.turn}>
        <span className={css.title}>
          <IconWalk size={20} aria-hidden />
          {t('patrol.title')}
        </span>
        {patrolTurn === null ? (
          <span className={css.soft}>{t('patrol.nobody')}</span>
        ) : (
          <span className={css.who} data-testid="patrol-turn">
            <span className={css.soft}>{t('patrol.turn')}</span>
            <Avatar no={patrolTurn} name={nameOf(patrolTurn)} size={24} />
            {nameOf(patrolTurn)}
          </span>
        )}
      </div>
      {patrols.map((patrol) => (
        <PatrolButton key={patrol.zone} patrol={patrol} pointed={pointed === patrol.zone} />
      ))}
      <button type="button" className={css.lights} data-testid="act-lights" onClick={onLights}>
        <IconBulb size={24} aria-hidden />
        <span>
          <strong>{t('lights.open')}</strong>
          <small>{t('lights.on', { count: lit })}</small>
        </span>
      </button>
    </div>
  );
});
