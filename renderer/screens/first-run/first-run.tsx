import { SegmentedControl } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PinSheet } from '../../frame/pin-sheet';
import { useTouch } from '../../frame/use-touch';
import { prefer, usePreferences } from '../../state/preferences';
import { ManagerStep } from './manager-step';
import { StationStep } from './station-step';
import { STEPS, useFirstRun } from './steps';
import { TeamStep } from './team-step';
import css from './first-run.module.css';

const SCREENS = { station: StationStep, manager: ManagerStep, team: TeamStep };

function Progress({ at }: { at: number }) {
  const { t } = useTranslation('first-run');
  return (
    <ol className={css.steps}>
      {STEPS.map((step, index) => (
        <li key={step} className={css.step} aria-current={index === at ? 'step' : undefined}>
          <span className={css.number} data-done={index < at || undefined}>
            {index < at ? <IconCheck size={20} aria-label={t('done')} /> : index + 1}
          </span>
          {t(`step.${step}`)}
        </li>
      ))}
    </ol>
  );
}

/** The first run: the station, its first manager, the team. */
export function FirstRun() {
  const { t } = useTranslation('first-run');
  const { language } = usePreferences();
  const step = useFirstRun((state) => state.step);
  const Screen = SCREENS[step];
  useTouch();
  return (
    <div className={css.page} data-testid="screen-first-run">
      <header className={css.head}>
        <h1 className={css.title}>{t('title')}</h1>
        <Progress at={STEPS.indexOf(step)} />
        <SegmentedControl
          value={language}
          onChange={(value) => void prefer({ language: value === 'en' ? 'en' : 'zh' })}
          data={[
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
        />
      </header>
      <main className={css.main}>
        <Screen />
      </main>
      {step === 'team' && <PinSheet />}
    </div>
  );
}
