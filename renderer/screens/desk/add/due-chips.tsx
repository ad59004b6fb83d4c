import { useTranslation } from 'react-i18next';
import { nowMs } from '../../../state/clock';
import { stationCalendar } from '../../../state/station';
import { choicesAhead, type DueChoice } from '../draft';
import { waitWords } from '../words';
import { ChoiceField } from './choice-field';

interface DueChipsProps {
  label: string;
  choices: readonly DueChoice[];
  /** What the front desk's settings say; null while they are not known. */
  usualMinutes: number | null;
  value: DueChoice;
  onPick: (choice: DueChoice) => void;
}

/** Until when, by one tap. */
export function DueChips({ label, choices, usualMinutes, value, onPick }: DueChipsProps) {
  const { t } = useTranslation('desk');
  const ahead = choicesAhead(choices, nowMs(), stationCalendar());
  const usual = usualMinutes === null ? '' : waitWords(t, usualMinutes);
  return (
    <ChoiceField
      label={label}
      value={value}
      onPick={onPick}
      choices={ahead.map((choice) => ({
        value: choice,
        label: choice === 'usual' ? t('until.usual', { span: usual }) : t(`until.${choice}`),
      }))}
      testId="due-chips"
    />
  );
}
