import { Chip, Chips } from '../../../parts/chip';
import { Textarea, TextInput } from '@mantine/core';
import type { DeskKind } from '../../../../shared/standard/desk-kinds';
import { hasPhrase, togglePhrase } from '../../../parts/phrases';
import { say, useStandard } from '../../../state/standard';
import css from './add.module.css';

interface WordsFieldProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** Whose quick words are offered; none where it is absent. */
  quickOf?: DeskKind;
  /** One line of so many characters; else a note. */
  line?: number;
  testId: string;
}

const NOTE_MAX = 500;

/** What it is about: quick words by one tap, the rest by typing. */
export function WordsField({ label, value, onChange, quickOf, line, testId }: WordsFieldProps) {
  const { desk } = useStandard();
  const quick = desk.kinds.find(({ code }) => code === quickOf)?.quick ?? [];
  const field = {
    label,
    value,
    maxLength: line ?? NOTE_MAX,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
    'data-testid': testId,
  };
  return (
    <div className={css.field}>
      {line === undefined ? (
        <Textarea {...field} autosize minRows={2} maxRows={5} />
      ) : (
        <TextInput {...field} autoComplete="off" />
      )}
      {quick.length > 0 && (
        <Chips label={label}>
          {quick.map((words) => (
            <Chip
              key={words.zh}
              aria-pressed={hasPhrase(value, say(words))}
              onClick={() => onChange(togglePhrase(value, say(words)))}
            >
              {say(words)}
            </Chip>
          ))}
        </Chips>
      )}
    </div>
  );
}
