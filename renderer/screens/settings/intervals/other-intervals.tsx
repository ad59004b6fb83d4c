import { useTranslation } from 'react-i18next';
import { DEFAULT_POLICY } from '../../../../shared/domain/policy';
import { OTHERS, spanText } from '../policy/policy-draft';
import css from '../policy/policy.module.css';
import { SpanStepper } from '../policy/span-stepper';
import type { PolicyDraft } from '../policy/use-policy-draft';

/** The intervals that hold everywhere alike. */
export function OtherIntervals({ policy: { draft, change } }: { policy: PolicyDraft }) {
  const { t } = useTranslation('intervals');
  return (
    <section aria-label={t('group.others')}>
      <h3 className={css.title}>{t('group.others')}</h3>
      {OTHERS.map(({ name, clause }) => (
        <div key={name} className={css.row}>
          <span className={css.words}>
            {t(`interval.${name}`)}
            <span className={css.quiet}>
              {clause}
              {draft[name] !== DEFAULT_POLICY[name] &&
                ` · ${t('usual', { span: spanText(DEFAULT_POLICY[name]) })}`}
            </span>
          </span>
          <SpanStepper
            label={t(`interval.${name}`)}
            seconds={draft[name]}
            onChange={(seconds) => change({ [name]: seconds })}
            testId={`policy-${name}`}
          />
        </div>
      ))}
    </section>
  );
}
