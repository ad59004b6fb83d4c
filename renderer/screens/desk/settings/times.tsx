import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DeskSettings } from '../../../../shared/standard/desk';
import { NumberStepper } from '../../../parts/number-stepper';
import { stepTitle, waitWords } from '../words';
import { waitsWith } from './settings';
import css from './settings.module.css';

interface Props {
  draft: DeskSettings;
  onChange: (change: Partial<DeskSettings>) => void;
}

interface WaitProps {
  label: string;
  minutes: number;
  onPick: (minutes: number) => void;
}

function Wait({ label, minutes, onPick }: WaitProps) {
  const { t } = useTranslation('desk');
  return (
    <div className={css.row}>
      <span>{label}</span>
      <Select
        className={css.wait ?? ''}
        aria-label={label}
        value={String(minutes)}
        allowDeselect={false}
        data={waitsWith(minutes).map((wait) => ({
          value: String(wait),
          label: waitWords(t, wait),
        }))}
        onChange={(value) => onPick(Number(value))}
      />
    </div>
  );
}

const DUES = ['request', 'followUp', 'loan', 'key', 'parcel'] as const;
const STEPS = ['calm', 'cause', 'plan', 'act', 'callback'] as const;
const DAYS = ['foundDays', 'guestDays'] as const;

/** When things are due where nobody says otherwise, and how long guests' data stays. */
export function Times({ draft, onChange }: Props) {
  const { t } = useTranslation('desk');
  const { dueMinutes, complaintMinutes } = draft;
  return (
    <div className={css.columns}>
      <section aria-label={t('settings.due')}>
        <h3 className={css.title}>{t('settings.due')}</h3>
        {DUES.map((name) => (
          <Wait
            key={name}
            label={t(`settings.dueOf.${name}`)}
            minutes={dueMinutes[name]}
            onPick={(minutes) => onChange({ dueMinutes: { ...dueMinutes, [name]: minutes } })}
          />
        ))}
        {DAYS.map((name) => (
          <div key={name} className={css.row}>
            <span>
              {t(`settings.${name}`)}
              <span className={css.quiet}>{t(`settings.${name}Hint`)}</span>
            </span>
            <NumberStepper
              label={t(`settings.${name}`)}
              value={draft[name]}
              min={1}
              max={3650}
              onChange={(days) => onChange({ [name]: days })}
            />
          </div>
        ))}
      </section>
      <section aria-label={t('settings.steps')}>
        <h3 className={css.title}>{t('settings.steps')}</h3>
        {STEPS.map((step) => (
          <Wait
            key={step}
            label={stepTitle(step)}
            minutes={complaintMinutes[step]}
            onPick={(minutes) =>
              onChange({ complaintMinutes: { ...complaintMinutes, [step]: minutes } })
            }
          />
        ))}
        <p className={css.quiet}>{t('settings.stepsHint')}</p>
      </section>
    </div>
  );
}
