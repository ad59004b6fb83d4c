import css from './add.module.css';

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  /** A quieter second line. */
  sub?: string | undefined;
  disabled?: boolean;
}

interface ChipsProps<Value extends string> {
  /** The group's name: what is being chosen. */
  label: string;
  choices: readonly Choice<Value>[];
  value: Value | null;
  onPick: (value: Value) => void;
  testId?: string;
}

/** One of several words, by one tap. */
export function Chips<Value extends string>(props: ChipsProps<Value>) {
  const { label, choices, value, onPick, testId } = props;
  return (
    <fieldset className={css.field} data-testid={testId}>
      <legend className={css.label}>{label}</legend>
      <div className={css.chips}>
        {choices.map((choice) => (
          <button
            key={choice.value}
            type="button"
            className={css.chip}
            aria-pressed={choice.value === value}
            disabled={choice.disabled}
            data-testid={`chip-${choice.value}`}
            onClick={() => onPick(choice.value)}
          >
            {choice.label}
            {choice.sub && <small>{choice.sub}</small>}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
