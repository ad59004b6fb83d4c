import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsked } from '../../../state/asked';
import { nowMs } from '../../../state/clock';
import { stationCalendar } from '../../../state/station';
import { dueOf, namedGuest, NO_GUEST, type DueChoice } from '../draft';
import css from './add.module.css';
import { DueChips } from './due-chips';
import { CommandForm, type FormProps } from './form';
import { GuestFields } from './guest-fields';
import { ShelfChips } from './shelf-chips';
import { WordsField } from './words-field';

const DUES: readonly DueChoice[] = ['usual', 'evening', 'tomorrow', 'd7'];

/** What is held for a guest or an owner, for whom, and on which shelf. */
export function ParcelForm({ onDone }: FormProps) {
  const { t } = useTranslation('desk');
  const settings = useAsked('desk.settings', {}).data;
  const [text, setText] = useState('');
  const [guest, setGuest] = useState(NO_GUEST);
  const [shelf, setShelf] = useState<string | null>(null);
  const [due, setDue] = useState<DueChoice>('usual');
  const named = namedGuest(guest);
  const input =
    text.trim() === '' || named === null || shelf === null
      ? null
      : { text: text.trim(), guest: named, shelf, ...dueOf(due, nowMs(), stationCalendar()) };
  const missing = text.trim() === '' ? 'what' : named === null ? 'guest' : 'keptAt';
  return (
    <CommandForm
      name="parcel.receive"
      input={input}
      missing={t(`missing.${missing}`)}
      act={t('save')}
      done={t('saved.parcel')}
      onDone={onDone}
    >
      <div className={css.columns}>
        <div className={css.part}>
          <WordsField
            label={t('form.parcel')}
            value={text}
            onChange={setText}
            quickOf="parcel"
            line={100}
            testId="desk-text"
          />
          <ShelfChips value={shelf} onPick={setShelf} />
        </div>
        <div className={css.part}>
          <GuestFields label={t('form.forWhom')} value={guest} onChange={setGuest} needsName />
          <DueChips
            label={t('form.fetchBy')}
            choices={DUES}
            usualMinutes={settings?.dueMinutes.parcel ?? null}
            value={due}
            onPick={setDue}
          />
        </div>
      </div>
    </CommandForm>
  );
}
