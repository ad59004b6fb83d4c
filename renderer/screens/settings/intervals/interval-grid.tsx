import { useTranslation } from 'react-i18next';
import { DEFAULT_POLICY } from '../../../../shared/domain/policy';
import {
  INTERVALS,
  ownSeconds,
  spanText,
  withOwn,
  type IntervalGroup,
  type IntervalName,
} from '../policy/policy-draft';
import { SpanStepper } from '../policy/span-stepper';
import type { PolicyDraft } from '../policy/use-policy-draft';
import css from './intervals.module.css';
import { OwnInterval } from './own-interval';

export interface GridPlace {
  code: string;
  name: string;
}

interface Props {
  group: IntervalGroup;
  places: readonly GridPlace[];
  policy: PolicyDraft;
}

/** Intervals down, places across: the station's own first, then what each place has of its own. */
export function IntervalGrid({ group, places, policy: { draft, change } }: Props) {
  const { t } = useTranslation('intervals');
  const cell = (name: IntervalName, { code, name: place }: GridPlace) => (
    <td key={code}>
      <OwnInterval
        label={t('at', { interval: t(`interval.${name}`), place })}
        own={ownSeconds(draft, group, code, name)}
        usual={draft[name]}
        onChange={(seconds) => change(withOwn(draft, group, code, { name, seconds }))}
        testId={`policy-${name}-${code}`}
      />
    </td>
  );
  return (
    <table className={css.grid}>
      <thead>
        <tr>
          <th scope="col" className={css.title}>
            {t(`group.${group}`)}
          </th>
          <th scope="col">{t('everywhere')}</th>
          {places.map(({ code, name }) => (
            <th key={code} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {INTERVALS[group].map(({ name, clause }) => (
          <tr key={name}>
            <th scope="row">
              {t(`interval.${name}`)}
              <span className={css.quiet}>
                {clause}
                {draft[name] !== DEFAULT_POLICY[name] &&
                  ` · ${t('usual', { span: spanText(DEFAULT_POLICY[name]) })}`}
              </span>
            </th>
            <td>
              <SpanStepper
                label={t(`interval.${name}`)}
                seconds={draft[name]}
                onChange={(seconds) => change({ [name]: seconds })}
                testId={`policy-${name}`}
              />
            </td>
            {places.map((place) => cell(name, place))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
