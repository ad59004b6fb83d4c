import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskRecordOf } from '../../../../shared/contract/views/desk';
import { ChoiceField } from '../add/choice-field';
import { CommandForm, type FormProps } from '../add/form';
import { noteOf } from '../draft';

const LOAN_OUTCOMES = ['returned', 'damaged', 'lost'] as const;
const FETCHERS = ['self', 'else'] as const;

/** What somebody may have to know about how it came back. */
function NoteField({ value, onChange }: { value: string; onChange: (note: string) => void }) {
  const { t } = useTranslation('desk');
  return (
    <TextInput
      label={t('form.note')}
      value={value}
      maxLength={200}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface LoanProps extends FormProps {
  record: DeskRecordOf<'loan'>;
}

/** F-04: back, whole or not. */
export function LoanActs({ record, onDone }: LoanProps) {
  const { t } = useTranslation('desk');
  const [outcome, setOutcome] = useState<(typeof LOAN_OUTCOMES)[number]>('returned');
  const [note, setNote] = useState('');
  if (record.state !== 'open') return null;
  return (
    <CommandForm
      name="loan.return"
      input={{ id: record.id, outcome, ...noteOf(note) }}
      missing=""
      act={t(outcome === 'lost' ? 'act.settle' : 'act.return')}
      done={t('did.return', { id: record.id })}
      onDone={onDone}
    >
      <ChoiceField
        label={t('form.state')}
        value={outcome}
        onPick={setOutcome}
        choices={LOAN_OUTCOMES.map((value) => ({ value, label: t(`back.${value}`) }))}
      />
      <NoteField value={note} onChange={setNote} />
    </CommandForm>
  );
}

interface KeyProps extends FormProps {
  record: DeskRecordOf<'key'>;
}

/** F-05: back on its hook. */
export function KeyActs({ record, onDone }: KeyProps) {
  const { t } = useTranslation('desk');
  const [note, setNote] = useState('');
  if (record.state !== 'open') return null;
  return (
    <CommandForm
      name="key.back"
      input={{ id: record.id, ...noteOf(note) }}
      missing=""
      act={t('act.back')}
      done={t('did.back', { id: record.id })}
      onDone={onDone}
    >
      <NoteField value={note} onChange={setNote} />
    </CommandForm>
  );
}

interface ParcelProps extends FormProps {
  record: DeskRecordOf<'parcel'>;
}

/** Fetched, by its owner or by somebody for them. */
export function ParcelActs({ record, onDone }: ParcelProps) {
  const { t } = useTranslation('desk');
  const [who, setWho] = useState<(typeof FETCHERS)[number]>('self');
  const [name, setName] = useState('');
  if (record.state !== 'open') return null;
  const { id } = record;
  const byElse = name.trim() === '' ? null : { id, guest: { name: name.trim() } };
  return (
    <CommandForm
      name="parcel.pickUp"
      input={who === 'self' ? { id } : byElse}
      missing={t('missing.guest')}
      act={t('act.pickUp')}
      done={t('did.pickUp', { id })}
      onDone={onDone}
    >
      <ChoiceField
        label={t('form.fetcher')}
        value={who}
        onPick={setWho}
        choices={FETCHERS.map((value) => ({ value, label: t(`fetcher.${value}`) }))}
      />
      {who === 'else' && (
        <TextInput
          label={t('guest.name')}
          value={name}
          maxLength={50}
          onChange={(event) => setName(event.currentTarget.value)}
          data-testid="fetcher-name"
        />
      )}
    </CommandForm>
  );
}
