import type { MonthView, Report } from '../../../../shared/contract/queries';
import { groupsOf, type GroupName } from '../figures';
import { FigureTable } from './figure-table';
import { Headline } from './headline';
import css from './overview.module.css';
import { PeopleChart } from './people-chart';

const LEFT: readonly GroupName[] = ['vip', 'ashtray', 'checklists'];

/** The month at a glance: the few figures that matter, all the figures, and who. */
export function Overview({ view, before }: { view: MonthView; before: Report | null }) {
  const groups = groupsOf(view.report, before);
  return (
    <div className={css.overview}>
      <Headline now={view.report} before={before} over={view.over} />
      <div className={css.columns}>
        <FigureTable over={view.over} groups={groups.filter(({ name }) => LEFT.includes(name))} />
        <FigureTable over={view.over} groups={groups.filter(({ name }) => !LEFT.includes(name))} />
        <PeopleChart people={view.people} month={view.report.month} />
      </div>
    </div>
  );
}
