import { Textarea, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { HASH_LENGTH, hashDigits, paperFault, type PaperTyped } from '../paper-anchor';
import css from './closing.module.css';

interface Props {
  typed: PaperTyped;
  /** Another station's code, where the scanned paper is that one's. */
  foreign: string | null;
  onType: (part: Partial<PaperTyped>) => void;
}

/** A scanner ends with Enter, which in a field of several lines would be a line. */
function submitByEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/** The entry's number and the sixty-four digits; a scan into either fills both. */
export function PaperFields({ typed, foreign, onType }: Props) {
  const { t } = useTranslation('month');
  const fault = paperFault(typed);
  const count = hashDigits(typed.hash).length;
  // What is only not typed yet is no fault to show.
  const wrong =
    foreign !== null
      ? t('paper.foreign', { station: foreign })
      : fault === 'letters' || fault === 'long'
        ? t(`paper.fault.${fault}`)
        : null;
  return (
    <div className={css.paper}>
      <TextInput
        label={t('paper.seq')}
        value={typed.seq}
        onChange={(event) => onType({ seq: event.currentTarget.value })}
        inputMode="numeric"
        autoComplete="off"
        data-testid="paper-seq"
      />
      <Textarea
        label={t('paper.hash')}
        description={t('paper.digits', { count, all: HASH_LENGTH })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={wrong}
        value={typed.hash}
        onChange={(event) => onType({ hash: event.currentTarget.value })}
        onKeyDown={submitByEnter}
        minRows={2}
        autosize
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        data-testid="paper-hash"
      />
    </div>
  );
}
