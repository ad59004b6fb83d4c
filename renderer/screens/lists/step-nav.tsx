import { useTranslation } from 'react-i18next';
import { CheckMark } from '../../parts/check-mark';
import type { StepCode, StepProgress } from '../../state/progress';
import { chooseStep } from './chosen';
import css from './step-nav.module.css';

interface StepNavProps {
  steps: readonly StepProgress[];
  step: StepCode;
}

/** The steps of the list, each with how far it is. */
export function StepNav({ steps, step }: StepNavProps) {
  const { t } = useTranslation(['lists', 'frame']);
  return (
    <nav className={css.nav} aria-label={t('steps')}>
      {steps.map(({ code, done, of, settled }) => (
        <button
          key={code}
          type="button"
          className={css.step}
          aria-current={code === step ? 'step' : undefined}
          data-testid={`to-step-${code}`}
          onClick={() => chooseStep(code)}
        >
          <CheckMark state={settled ? 'done' : 'open'} />
          <span className={css.words}>
            <span className={css.name}>{t(`frame:step.${code}`)}</span>
            <span className={css.clause}>{t(`frame:stepClause.${code}`)}</span>
          </span>
          <span className={css.far}>
            {of === 0 ? t('people', { count: done }) : `${done}/${of}`}
          </span>
        </button>
      ))}
    </nav>
  );
}
