import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../../shared/standard/schema';
import { say } from '../../../state/standard';
import { hasPhrase, NOTE_MAX, togglePhrase } from '../draft';
import ledger from '../ledger.module.css';
import css from './slip.module.css';

/** Characters left before they are counted aloud. */
const COUNT_BELOW = 100;

interface Props {
  rule: Rule;
  note: string;
  onChange: (note: string) => void;
}

/** The facts, by the rule's quick phrases or typed, up to 500 characters. */
export function NoteField({ rule, note, onChange }: Props) {
  const { t } = useTranslation('ledger');
  const left = NOTE_MAX - [...note].length;
  return (
    <div className={css.stack}>
      <div className={css.chips} role="group" aria-label={t('record.phrases')}>
        {rule.notes.map((phrase) => (
          <button
            key={phrase.en}
            type="button"
            className={ledger.chip}
            aria-pressed={hasPhrase(note, say(phrase))}
            onClick={() => onChange(togglePhrase(note, say(phrase)))}
          >
            {say(phrase)}
          </button>
        ))}
      </div>
      <Textarea
        value={note}
        onChange={(event) => onChange(event.currentTarget.value)}
        aria-label={t('record.note')}
        placeholder={t('record.noteHint')}
        autosize
        minRows={1}
        maxRows={4}
        description={left >= 0 && left < COUNT_BELOW ? t('record.noteLeft', { left }) : null}
        error={left < 0 ? t('record.noteOver', { over: -left }) : null}
        inputWrapperOrder={['input', 'description', 'error']}
        data-testid="note"
      />
    </div>
  );
}
