import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { say, useStandard } from '../../../state/standard';
import { guestOf, isPhone, NO_GUEST } from '../draft';
import css from './add.module.css';
import { CommandForm, type FormProps } from './form';
import { GuestFields } from './guest-fields';
import { WordsField } from './words-field';

/** F-02: a complaint, with the five steps in view from the start. */
export function ComplaintForm({ onDone }: FormProps) {
  const { t } = useTranslation('desk');
  const { desk } = useStandard();
  const [text, setText] = useState('');
  const [guest, setGuest] = useState(NO_GUEST);
  const told = guestOf(guest);
  const isComplete = text.trim() !== '' && isPhone(guest.phone);
  return (
    <CommandForm
      name="complaint.log"
      input={isComplete ? { text: text.trim(), ...(told && { guest: told }) } : null}
      missing={t('missing.text')}
      act={t('save')}
      done={t('saved.complaint')}
      onDone={onDone}
    >
      <div className={css.columns}>
        <div className={css.part}>
          <WordsField
            label={t('form.complaint')}
            value={text}
            onChange={setText}
            quickOf="complaint"
            testId="desk-text"
          />
          <GuestFields label={t('guest.title')} value={guest} onChange={setGuest} />
        </div>
        <ol className={css.steps}>
          {desk.complaintSteps.map((step) => (
            <li key={step.code}>
              <strong>{say(step.title)}</strong>
              <span className={css.quiet}>{say(step.hint)}</span>
            </li>
          ))}
        </ol>
      </div>
    </CommandForm>
  );
}
