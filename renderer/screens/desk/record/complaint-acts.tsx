import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskRecordOf } from '../../../../shared/contract/views/desk';
import { mayAct } from '../../../../shared/domain/roles';
import { nextComplaintStep } from '../../../../shared/domain/desk';
import { useUnlocked } from '../../../state/session';
import { ChoiceField } from '../add/choice-field';
import { CommandForm, type FormProps } from '../add/form';
import { stepTitle } from '../words';
import { ComplaintVerdict } from './complaint-verdict';
import { OUTCOMES, type Outcome } from './request-acts';

interface Props extends FormProps {
  record: DeskRecordOf<'complaint'>;
}

/** F-02: the step at hand, and the call back's answer. */
function StepForm({ record, onDone }: Props) {
  const { t } = useTranslation('desk');
  const [text, setText] = useState('');
  const [result, setResult] = useState<Outcome | null>(null);
  const step = nextComplaintStep(record.detail.steps);
  if (step === null || record.state !== 'open') return null;
  const isCallback = step === 'callback';
  const isComplete = text.trim() !== '' && (!isCallback || result !== null);
  const said = { id: record.id, step, text: text.trim() };
  return (
    <CommandForm
      name="complaint.step"
      input={isComplete ? { ...said, ...(isCallback && result && { result }) } : null}
      missing={t(isCallback ? 'missing.callback' : 'missing.step')}
      act={t('act.step', { step: stepTitle(step) })}
      done={t('did.step', { step: stepTitle(step) })}
      onDone={() => {
        setText('');
        if (isCallback) onDone();
      }}
    >
      <Textarea
        label={t('form.step')}
        value={text}
        maxLength={500}
        autosize
        minRows={2}
        maxRows={5}
        onChange={(event) => setText(event.currentTarget.value)}
        data-testid="step-text"
      />
      {isCallback && (
        <ChoiceField
          label={t('form.outcome')}
          value={result}
          onPick={setResult}
          choices={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        />
      )}
    </CommandForm>
  );
}

/** What is to be done about a complaint: its next step, and a supervisor's verdict. */
export function ComplaintActs({ record, onDone }: Props) {
  const unlocked = useUnlocked();
  const isSupervisor = unlocked !== null && mayAct(unlocked.role, 'supervisor');
  return (
    <>
      <StepForm record={record} onDone={onDone} />
      {isSupervisor && <ComplaintVerdict record={record} me={unlocked.no} />}
    </>
  );
}
