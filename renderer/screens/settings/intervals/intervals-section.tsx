import { useTranslation } from 'react-i18next';
import { PATROL_ZONES } from '../../../../shared/domain/policy';
import { say, useStandard, zoneName } from '../../../state/standard';
import { PolicyFoot } from '../policy/policy-foot';
import policyCss from '../policy/policy.module.css';
import { usePolicyDraft } from '../policy/use-policy-draft';
import { IntervalGrid } from './interval-grid';
import css from './intervals.module.css';
import { OtherIntervals } from './other-intervals';
import { PolicyChanges } from './policy-changes';

const place = (code: string) => ({ code, name: zoneName(code) });

/** When things are due, for the station and place by place: anyone may read it, a manager sets it. */
export function IntervalsSection() {
  const { t } = useTranslation('intervals');
  const { tables, rooms } = useStandard();
  const policy = usePolicyDraft();
  const withTables = [...new Set(tables.map(({ zone }) => zone))];
  return (
    <section className={policyCss.section} aria-label={t('title')} data-testid="intervals">
      <div className={css.scroll}>
        <IntervalGrid group="tables" places={withTables.map(place)} policy={policy} />
        <IntervalGrid group="patrol" places={PATROL_ZONES.map(place)} policy={policy} />
        <IntervalGrid
          group="vip"
          places={rooms.map(({ code, name }) => ({ code, name: say(name) }))}
          policy={policy}
        />
        <div className={css.pair}>
          <OtherIntervals policy={policy} />
          <PolicyChanges />
        </div>
      </div>
      <PolicyFoot policy={policy} hint={t('counts')} />
    </section>
  );
}
