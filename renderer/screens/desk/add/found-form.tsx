import { Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandInput } from '../../../../shared/contract/commands';
import type { Attachment } from '../../../../shared/contract/fields';
import { AttachmentField } from '../../../parts/attachment-field';
import { useActing } from '../../../state/session';
import { say, useStandard } from '../../../state/standard';
import { checkedIn, useTeam } from '../../../state/team';
import css from './add.module.css';
import { ChoiceField } from './choice-field';
import { CommandForm, type FormProps } from './form';
import { ShelfChips } from './shelf-chips';
import { StaffChips } from './staff-chips';
import { WordsField } from './words-field';

const BY_GUEST = 'guest';

interface Draft {
  text: string;
  place: string;
  keptAt: string;
  /** Null: whoever acts. */
  finder: string | null;
  valuable: boolean;
  photos: Attachment[];
}

const EMPTY: Draft = {
  text: '',
  place: '',
  keptAt: '',
  finder: null,
  valuable: false,
  photos: [],
};

function inputOf(draft: Draft): CommandInput<'found.log'> | null {
  const { finder, photos, valuable, keptAt } = draft;
  const [text, place] = [draft.text.trim(), draft.place.trim()];
  if (text === '' || place === '' || keptAt === '') return null;
  return {
    text,
    place,
    keptAt,
    valuable,
    ...(finder === BY_GUEST ? { byGuest: true } : finder !== null && { staff: finder }),
    ...(photos.length > 0 && { attachments: photos }),
  };
}

/** F-03: something found: what, where, by whom, and where it is kept. */
export function FoundForm({ onDone }: FormProps) {
  const { t } = useTranslation('desk');
  const { zones } = useStandard();
  const acting = useActing();
  const team = checkedIn(useTeam());
  const [draft, setDraft] = useState(EMPTY);
  const set = (change: Partial<Draft>): void => setDraft((was) => ({ ...was, ...change }));
  const { text, place, keptAt, valuable, photos } = draft;
  const missing = text.trim() === '' ? 'what' : place.trim() === '' ? 'place' : 'keptAt';
  return (
    <CommandForm
      name="found.log"
      input={inputOf(draft)}
      missing={t(`missing.${missing}`)}
      act={t('save')}
      done={t('saved.found')}
      onDone={onDone}
    >
      <div className={css.columns}>
        <div className={css.part}>
          <WordsField
            label={t('form.found')}
            value={text}
            onChange={(typed) => set({ text: typed })}
            quickOf="found"
            line={100}
            testId="desk-text"
          />
          <label className={css.switch}>
            <span>{t('form.valuable')}</span>
            <Switch
              checked={valuable}
              aria-label={t('form.valuable')}
              onChange={(event) => set({ valuable: event.currentTarget.checked })}
            />
          </label>
          <AttachmentField value={photos} onChange={(files) => set({ photos: files })} max={2} />
        </div>
        <div className={css.part}>
          <ChoiceField
            label={t('form.place')}
            value={place}
            onPick={(picked) => set({ place: picked })}
            choices={zones.map(({ name }) => ({ value: say(name), label: say(name) }))}
          />
          <TextInput
            aria-label={t('form.placeElse')}
            placeholder={t('form.placeElse')}
            value={place}
            maxLength={50}
            onChange={(event) => set({ place: event.currentTarget.value })}
            data-testid="desk-place"
          />
          <ShelfChips value={keptAt} onPick={(picked) => set({ keptAt: picked })} />
          <StaffChips
            label={t('form.finder')}
            people={team}
            other={{ value: BY_GUEST, label: t('form.byGuest') }}
            value={draft.finder ?? acting}
            onPick={(finder) => set({ finder })}
          />
        </div>
      </div>
    </CommandForm>
  );
}
