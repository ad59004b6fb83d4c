import { useTranslation } from 'react-i18next';
import { CheckMark } from '../../parts/check-mark';
import { SideNav, SideNavItem } from '../../parts/side-nav';
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
    <SideNav label={t('steps')}>
      {steps.map(({ code, done, of, settled }) => (
        <SideNavItem
          key={code}
          name={t(`frame:step.${code}`)}
          sub={<span className={css.quiet}>{t(`frame:stepClause.${code}`)}</span>}
          before={<CheckMark state={settled ? 'done' : 'open'} />}
          after={<span className={css.quiet}>{`${done}/${of}`}</span>}
          current={code === step ? 'step' : undefined}
          testId={`to-step-${code}`}
          onOpen={() => chooseStep(code)}
        />
      ))}
    </SideNav>
  );
}
