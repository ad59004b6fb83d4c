import { useTranslation } from 'react-i18next';
import { Page } from '../../parts/page';
import { dayText } from '../../state/dates';
import { useDay } from '../../state/day';
import { WorkNote } from '../work-note/work-note';
import { Board } from './board';
import { BeforeShift } from './before-shift';
import { InService } from './in-service';
import { LeftNote } from './left-note';
import { ListMoment } from './list-moment';
import { OnDuty } from './on-duty';
import { ForManager } from './for-manager';
import { Suggestions } from './suggestions';
import css from './today.module.css';

function Moment() {
  const { phase } = useDay();
  if (phase === 'before-shift') return <BeforeShift />;
  if (phase === 'service') return <InService />;
  return <ListMoment list={phase} />;
}

/** Today: left, the list for the moment; right, who is on and what is due next. */
export function TodayScreen() {
  const { t } = useTranslation('today');
  const { date, phase, shiftClosed } = useDay();
  const isOver = phase === 'before-shift' && shiftClosed;
  return (
    <Page
      code="today"
      title={t(isOver ? 'phase.over' : `phase.${phase}`)}
      note={dayText(date)}
      actions={
        <>
          <LeftNote />
          <WorkNote />
          <ForManager />
          <Suggestions />
        </>
      }
      fixed
    >
      <div className={css.grid}>
        <div className={css.moment} data-testid={`moment-${phase}`}>
          <Moment />
        </div>
        <div className={css.aside}>
          <OnDuty />
          <Board />
        </div>
      </div>
    </Page>
  );
}
