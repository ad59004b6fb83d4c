import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../../state/session';
import { useTeam } from '../../../state/team';
import { guestOf, isPhone, NO_GUEST } from '../draft';
import { FACES } from '../faces';
import css from './add.module.css';
import { ChoiceField } from './choice-field';
import { CommandForm, type FormProps } from './form';
import { GuestFields } from './guest-fields';
import { StaffChips } from './staff-chips';
import { WordsField } from './words-field';

const SORTS = ['praise', 'opinion'] as const;
const NOBODY = 'nobody';

interface RatingProps {
  value: number | null;
  onPick: (rating: number | null) => void;
}

function Rating({ value, onPick }: RatingProps) {
  const { t } = useTranslation('desk');
  return (
    <fieldset className={css.field}>
      <legend className={css.label}>{t('form.rating')}</legend>
      <div className={css.faces}>
        {FACES.map(({ rating, icon: Icon }) => (
          <button
            key={rating}
            type="button"
            className={css.face}
            aria-pressed={value === rating}
            onClick={() => onPick(value === rating ? null : rating)}
          >
            <Icon size={32} stroke={1.6} aria-hidden />
            {t(`face.${rating}`)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** F-07: praise or an opinion, how satisfied the guest was, and whom it is about. */
export function FeedbackForm({ onDone }: FormProps) {
  const { t } = useTranslation('desk');
  const acting = useActing();
  const team = useTeam().filter(({ no }) => no !== acting);
  const [sort, setSort] = useState<(typeof SORTS)[number]>('praise');
  const [text, setText] = useState('');
  const [rating, setRating] = useState<number | null>(null);
  const [about, setAbout] = useState(NOBODY);
  const [guest, setGuest] = useState(NO_GUEST);
  const told = guestOf(guest);
  const isComplete = text.trim() !== '' && isPhone(guest.phone);
  const input = isComplete
    ? {
        sort,
        text: text.trim(),
        ...(rating !== null && { rating }),
        ...(about !== NOBODY && { staff: about }),
        ...(told && { guest: told }),
      }
    : null;
  return (
    <CommandForm
      name="feedback.record"
      input={input}
      missing={t('missing.text')}
      act={t('save')}
      done={t('saved.feedback')}
      onDone={onDone}
    >
      <div className={css.columns}>
        <div className={css.part}>
          <ChoiceField
            label={t('form.sort')}
            value={sort}
            onPick={setSort}
            choices={SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
          />
          <WordsField
            label={t('form.said')}
            value={text}
            onChange={setText}
            quickOf="feedback"
            testId="desk-text"
          />
          <p className={css.quiet}>{t('form.complaintElsewhere')}</p>
        </div>
        <div className={css.part}>
          <Rating value={rating} onPick={setRating} />
          <StaffChips
            label={t('form.about')}
            people={team}
            other={{ value: NOBODY, label: t('form.aboutNobody') }}
            first
            value={about}
            onPick={setAbout}
          />
          <GuestFields label={t('guest.title')} value={guest} onChange={setGuest} />
        </div>
      </div>
    </CommandForm>
  );
}
