import { useTranslation } from 'react-i18next';
import { DEFAULT_POLICY, type Policy } from '../../../../shared/domain/policy';
import css from './policy.module.css';
import { INTERVALS, spanText } from './policy-draft';
import { SpanStepper } from './span-stepper';

interface Props {
  group: keyof typeof INTERVALS;
  draft: Policy;
  onChange: (change: Partial<Policy>) => void;
}

/** The intervals of a group, each with its clause and, where it differs, what it was at first. */
export function Intervals({ group, draft, onChange }: Props) {
  const { t } = useTranslation('catalogue');
  return (
    <section aria-label={t(`policy.${group}`)}>
      <h3 className={css.title}>{t(`policy.${group}`)}</h3>
      {INTERVALS[group].map(({ name, clause }) => (
        <div key={name} className={css.row}>
          <span className={css.words}>
            {t(`policy.interval.${name}`)}
            <span className={css.quiet}>
              {clause}
              {draft[name] !== DEFAULT_POLICY[name] &&
                ` · ${t('policy.usual', { span: spanText(DEFAULT_POLICY[name]) })}`}
            </span>
          </span>
          <SpanStepper
            label={t(`policy.interval.${name}`)}
            seconds={draft[name]}
            onChange={(seconds) => onChange({ [name]: seconds })}
            testId={`policy-${name}`}
          />
        </div>
      ))}
    </section>
  );
}
