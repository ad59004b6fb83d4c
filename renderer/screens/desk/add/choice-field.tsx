import { Chip, Chips } from '../../../parts/chip';
import css from './add.module.css';

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  /** A quieter second line. */
  sub?: string | undefined;
  disabled?: boolean;
}

interface ChoiceFieldProps<Value extends string> {
  /** The group's name: what is being chosen. */
  label: string;
  choices: readonly Choice<Value>[];
  value: Value | null;
  onPick: (value: Value) => void;
  testId?: string;
}

/** One of several words, by one tap. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, choices, value, onPick, testId } = props;
  return (
    <fieldset className={css.field} data-testid={testId}>
      <legend className={css.label}>{label}</legend>
      <Chips>
        {choices.map((choice) => (
          <Chip
            key={choice.value}
            className={css.choice}
            aria-pressed={choice.value === value}
            disabled={choice.disabled}
            data-testid={`chip-${choice.value}`}
            onClick={() => onPick(choice.value)}
          >
            {choice.label}
            {choice.sub && <small>{choice.sub}</small>}
          </Chip>
        ))}
      </Chips>
    </fieldset>
  );
}
