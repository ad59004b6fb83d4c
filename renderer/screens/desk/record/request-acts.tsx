import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskRecordOf } from '../../../../shared/contract/views/desk';
import { ChoiceField } from '../add/choice-field';
import { CommandForm, type FormProps } from '../add/form';
import { noteOf } from '../draft';

export const OUTCOMES = ['satisfied', 'partly', 'unsatisfied', 'unreached'] as const;
export type Outcome = (typeof OUTCOMES)[number];

interface Props extends FormProps {
  record: DeskRecordOf<'request'>;
}

/** F-01: done, and followed up: what is next of the two. */
export function RequestActs({ record, onDone }: Props) {
  const { t } = useTranslation('desk');
  const [note, setNote] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { id, detail, state } = record;
  if (state === 'cancelled' || detail.followUp !== null) return null;
  const noteField = (
    <TextInput
      label={t('form.note')}
      value={note}
      maxLength={500}
      onChange={(event) => setNote(event.currentTarget.value)}
      data-testid="act-note"
    />
  );
  if (detail.done === null) {
    return (
      <CommandForm
        name="request.done"
        input={{ id, ...noteOf(note) }}
        missing=""
        act={t('act.done')}
        done={t('did.done', { id })}
        onDone={onDone}
      >
        {noteField}
      </CommandForm>
    );
  }
  return (
    <CommandForm
      name="request.followUp"
      input={outcome === null ? null : { id, outcome, ...noteOf(note) }}
      missing={t('missing.outcome')}
      act={t('act.followUp')}
      done={t('did.followUp', { id })}
      onDone={onDone}
    >
      <ChoiceField
        label={t('form.outcome')}
        value={outcome}
        onPick={setOutcome}
        choices={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))}
      />
      {noteField}
    </CommandForm>
  );
}
