import { Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsked } from '../../../state/asked';
import { nowMs } from '../../../state/clock';
import { stationCalendar } from '../../../state/station';
import { dueOf, guestOf, isPhone, NO_GUEST, type DueChoice } from '../draft';
import css from './add.module.css';
import { ChoiceField } from './choice-field';
import { DueChips } from './due-chips';
import { CommandForm, type FormProps } from './form';
import { GuestFields } from './guest-fields';
import { WordsField } from './words-field';

const SORTS = ['request', 'enquiry', 'suggestion'] as const;
const DUES: readonly DueChoice[] = ['usual', 'm15', 'm30', 'h2', 'evening', 'tomorrow'];

/** F-01: what a guest asks for, asks about or suggests. */
export function RequestForm({ onDone }: FormProps) {
  const { t } = useTranslation('desk');
  const settings = useAsked('desk.settings', {}).data;
  const [sort, setSort] = useState<(typeof SORTS)[number]>('request');
  const [text, setText] = useState('');
  const [guest, setGuest] = useState(NO_GUEST);
  const [due, setDue] = useState<DueChoice>('usual');
  const [asksAgain, setAsksAgain] = useState(false);
  const told = guestOf(guest);
  const isComplete = text.trim() !== '' && isPhone(guest.phone);
  const input = isComplete
    ? {
        sort,
        text: text.trim(),
        asksAgain,
        ...(told && { guest: told }),
        ...dueOf(due, nowMs(), stationCalendar()),
      }
    : null;
  return (
    <CommandForm
      name="request.log"
      input={input}
      missing={t('missing.text')}
      act={t('save')}
      done={t('saved.request')}
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
            label={t('form.request')}
            value={text}
            onChange={setText}
            quickOf="request"
            testId="desk-text"
          />
        </div>
        <div className={css.part}>
          <DueChips
            label={t('form.due')}
            choices={DUES}
            usualMinutes={settings?.dueMinutes.request ?? null}
            value={due}
            onPick={setDue}
          />
          <GuestFields label={t('guest.title')} value={guest} onChange={setGuest} />
          <label className={css.switch}>
            <span>{t('form.asksAgain')}</span>
            <Switch
              checked={asksAgain}
              aria-label={t('form.asksAgain')}
              onChange={(event) => setAsksAgain(event.currentTarget.checked)}
            />
          </label>
        </div>
      </div>
    </CommandForm>
  );
}
