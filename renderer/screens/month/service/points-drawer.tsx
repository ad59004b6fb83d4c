import { Drawer, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JudgedView } from '../../../../shared/contract/queries';
import type { Period } from '../../../../shared/domain/period';
import { currentLanguage } from '../../../i18n';
import { dateBrief } from '../../../parts/date-words';
import { clockText } from '../../../../shared/domain/clock-text';
import { useAsked } from '../../../state/asked';
import { openLife } from '../../../state/life';
import { zoneName } from '../../../state/standard';
import { timeOf } from '../../../state/station';
import { nameOf } from '../../../state/team';
import css from './service.module.css';
import type { PointFilter } from './service-tab';

/** More than this nobody reads through; the figure says how many there are. */
const SHOWN = 200;

const STATES = ['all', 'late', 'missed'] as const;

interface Props {
  period: Period;
  filter: PointFilter | null;
  onClose: () => void;
}

/** The due points behind a figure, the latest first; a place leads to its day. */
export function PointsDrawer({ period, filter, onClose }: Props) {
  const { t } = useTranslation('service');
  return (
    <Drawer
      opened={filter !== null}
      onClose={onClose}
      position="right"
      size={640}
      title={<b>{t('points.title')}</b>}
      closeButtonProps={{ 'aria-label': t('points.close') }}
      transitionProps={{ duration: 120 }}
      zIndex={150}
      data-testid="points"
    >
      {filter && <Points key={JSON.stringify(filter)} period={period} filter={filter} />}
    </Drawer>
  );
}

function Points({ period, filter }: { period: Period; filter: PointFilter }) {
  const { t } = useTranslation('service');
  const [state, setState] = useState<(typeof STATES)[number]>('all');
  const narrowed = state === 'all' ? filter : { ...filter, state };
  const { data } = useAsked('service.points', { period, limit: SHOWN, ...narrowed });
  return (
    <>
      <SegmentedControl
        fullWidth
        aria-label={t('points.state')}
        value={state}
        onChange={(next) => setState(next as (typeof STATES)[number])}
        data={STATES.map((value) => ({ value, label: t(`points.${value}`) }))}
      />
      {data && (
        <p className={css.quiet}>
          {t(data.all > SHOWN ? 'points.first' : 'points.count', { count: data.all, shown: SHOWN })}
        </p>
      )}
      {data && data.points.length > 0 && (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('points.place')}</th>
              <th scope="col">{t('points.due')}</th>
              <th scope="col">{t('points.what')}</th>
              <th scope="col">{t('points.who')}</th>
              <th scope="col">{t('points.waited')}</th>
            </tr>
          </thead>
          <tbody>
            {data.points.map((point) => (
              <Point key={point.id} point={point} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Point({ point }: { point: JudgedView }) {
  const { t } = useTranslation('service');
  const { kind, place, staff, date, dueAtMs, waitedMs, state } = point;
  const name = zoneName(place);
  return (
    <tr>
      <th scope="row">
        {kind === 'patrol' ? (
          name
        ) : (
          <button type="button" className={css.open} onClick={() => openLife(place, date)}>
            {name}
          </button>
        )}
      </th>
      <td>
        {dateBrief(date, currentLanguage())} {timeOf(dueAtMs)}
      </td>
      <td data-some={state !== 'on-time' || undefined}>
        {t(`kind.${kind}`)} · {t(`points.${state}`)}
      </td>
      <td>{staff === null ? '—' : nameOf(staff)}</td>
      <td>{clockText(waitedMs)}</td>
    </tr>
  );
}
