import { IconArmchair } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Floor } from '../../../shared/contract/queries';
import { BigButton } from '../../parts/big-button';
import { useFloor } from '../../state/floor';
import { goTo } from '../../state/place';
import { nameOf } from '../../state/team';
import { Recent } from './recent';
import css from './in-service.module.css';

/** The room in five figures; guests at joined tables are one party. */
function figures(floor: Floor) {
  const visits = floor.tables.flatMap(({ visit, joinedTo }) =>
    visit && joinedTo === null ? [visit] : [],
  );
  const here = visits.filter((visit) => visit.leftAtMs === null);
  return {
    seated: here.length,
    guests: here.reduce((sum, visit) => sum + visit.guests, 0),
    toServe: here.filter((visit) => visit.servedAtMs === null).length,
    toClear: visits.length - here.length,
    vip: floor.rooms.filter((room) => room.session !== null).length,
  };
}

/** In service: the room in figures, whose turn the round is, what was done last. */
export function InService() {
  const { t } = useTranslation('today');
  const floor = useFloor();
  const turn = floor.patrolTurn;
  return (
    <>
      <div className={css.head}>
        <dl className={css.figures}>
          {Object.entries(figures(floor)).map(([name, figure]) => (
            <div key={name} className={css.figure}>
              <dt>{t(`service.${name}`)}</dt>
              <dd data-none={figure === 0 || undefined}>{figure}</dd>
            </div>
          ))}
        </dl>
        <BigButton
          tone="main"
          icon={IconArmchair}
          label={t('service.floor')}
          data-testid="act-to-floor"
          onClick={() => void goTo('floor')}
        />
      </div>
      <p className={css.turn}>
        {turn === null ? t('service.noTurn') : t('service.turn', { name: nameOf(turn) })}
      </p>
      <Recent />
    </>
  );
}
