import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsked } from '../../../state/asked';
import { nowMs } from '../../../state/clock';
import { say } from '../../../state/standard';
import { stationCalendar } from '../../../state/station';
import { nameOf, useTeam } from '../../../state/team';
import { dueOf, namedGuest, NO_GUEST, noteOf, type DueChoice, type GuestDraft } from '../draft';
import css from './add.module.css';
import { ChoiceField } from './choice-field';
import { DueChips } from './due-chips';
import { CommandForm, type FormProps } from './form';
import { GuestFields } from './guest-fields';
import { StaffChips } from './staff-chips';
import { WordsField } from './words-field';

const DUES: readonly DueChoice[] = ['usual', 'm30', 'h1', 'h4', 'evening', 'tomorrow'];
const SOMEBODY = 'somebody-else';

/** Who takes it, as the command has it: one of the team, or somebody by name; null while unknown. */
function takerOf(picked: string | null, guest: GuestDraft) {
  if (picked === null) return null;
  if (picked !== SOMEBODY) return { staff: picked };
  const named = namedGuest(guest);
  return named && { guest: named };
}

/** F-05: which key, to whom, and when it comes back. */
export function KeyForm({ onDone }: FormProps) {
  const { t } = useTranslation('desk');
  const team = useTeam();
  const settings = useAsked('desk.settings', {}).data;
  const out = useAsked('desk.list', { kind: 'key' }).data ?? [];
  const [key, setKey] = useState<string | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const [guest, setGuest] = useState(NO_GUEST);
  const [due, setDue] = useState<DueChoice>('usual');
  const [note, setNote] = useState('');
  const taker = takerOf(picked, guest);
  const input =
    key === null || taker === null
      ? null
      : { key, ...taker, ...dueOf(due, nowMs(), stationCalendar()), ...noteOf(note) };
  const holderOf = (code: string): string | undefined => {
    const record = out.find((one) => one.item === code);
    const who = record?.about ? nameOf(record.about) : t('form.somebody');
    return record && t('form.keyOut', { who });
  };
  return (
    <CommandForm
      name="key.out"
      input={input}
      missing={t(key === null ? 'missing.key' : 'missing.taker')}
      act={t('add.key')}
      done={t('saved.key')}
      onDone={onDone}
    >
      <div className={css.columns}>
        <div className={css.part}>
          <ChoiceField
            label={t('form.key')}
            value={key}
            onPick={setKey}
            choices={(settings?.keys ?? []).map(({ code, name }) => ({
              value: code,
              label: say(name),
              sub: holderOf(code),
              disabled: holderOf(code) !== undefined,
            }))}
          />
          <WordsField
            label={t('form.purpose')}
            value={note}
            onChange={setNote}
            quickOf="key"
            line={200}
            testId="desk-text"
          />
        </div>
        <div className={css.part}>
          <StaffChips
            label={t('form.toWhom')}
            people={team}
            other={{ value: SOMEBODY, label: t('form.somebody') }}
            value={picked}
            onPick={setPicked}
          />
          {picked === SOMEBODY && (
            <GuestFields label={t('form.somebody')} value={guest} onChange={setGuest} needsName />
          )}
          <DueChips
            label={t('form.backBy')}
            choices={DUES}
            usualMinutes={settings?.dueMinutes.key ?? null}
            value={due}
            onPick={setDue}
          />
        </div>
      </div>
    </CommandForm>
  );
}
