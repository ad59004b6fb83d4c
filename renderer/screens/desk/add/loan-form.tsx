import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LoanItem } from '../../../../shared/standard/desk';
import { useAsked } from '../../../state/asked';
import { nowMs } from '../../../state/clock';
import { say } from '../../../state/standard';
import { stationCalendar } from '../../../state/station';
import { dueOf, namedGuest, NO_GUEST, noteOf, type DueChoice } from '../draft';
import { fenOf, yuanText } from '../yuan';
import css from './add.module.css';
import { ChoiceField } from './choice-field';
import { DueChips } from './due-chips';
import { CommandForm, type FormProps } from './form';
import { GuestFields } from './guest-fields';
import { YuanField } from './yuan-field';

const DUES: readonly DueChoice[] = ['usual', 'h1', 'h2', 'evening', 'tomorrow', 'd3'];

interface Paid {
  deposit: string;
  fee: string;
}
const NOTHING_PAID: Paid = { deposit: '', fee: '' };

/** What the guest leaves and pays, in yuan as typed. */
function PaidFields({ value, onChange }: { value: Paid; onChange: (paid: Paid) => void }) {
  const { t } = useTranslation('desk');
  return (
    <div className={css.pair}>
      {(['deposit', 'fee'] as const).map((name) => (
        <YuanField
          key={name}
          label={t(`form.${name}`)}
          value={value[name]}
          onChange={(typed) => onChange({ ...value, [name]: typed })}
        />
      ))}
    </div>
  );
}

/** F-04: what is lent, to whom, until when, for a deposit or a fee or neither. */
export function LoanForm({ onDone }: FormProps) {
  const { t } = useTranslation('desk');
  const settings = useAsked('desk.settings', {}).data;
  const out = useAsked('desk.list', { kind: 'loan' }).data ?? [];
  const [item, setItem] = useState<LoanItem | null>(null);
  const [guest, setGuest] = useState(NO_GUEST);
  const [due, setDue] = useState<DueChoice>('usual');
  const [paid, setPaid] = useState(NOTHING_PAID);
  const [note, setNote] = useState('');
  const items = settings?.loanItems ?? [];
  const leftOf = ({ code, count }: LoanItem): number =>
    Math.max(0, count - out.filter((record) => record.item === code).length);
  const pick = (code: string): void => {
    const picked = items.find((one) => one.code === code) ?? null;
    setItem(picked);
    setPaid({
      deposit: yuanText(picked?.depositFen ?? 0),
      fee: yuanText(picked?.feeFen ?? 0),
    });
  };
  const named = namedGuest(guest);
  const [depositFen, feeFen] = [fenOf(paid.deposit), fenOf(paid.fee)];
  const input =
    item === null || named === null || depositFen === null || feeFen === null
      ? null
      : {
          item: item.code,
          guest: named,
          depositFen,
          feeFen,
          ...dueOf(due, nowMs(), stationCalendar()),
          ...noteOf(note),
        };
  return (
    <CommandForm
      name="loan.lend"
      input={input}
      missing={t(item === null ? 'missing.item' : 'missing.guest')}
      act={t('add.loan')}
      done={t('saved.loan')}
      onDone={onDone}
    >
      <div className={css.columns}>
        <div className={css.part}>
          <ChoiceField
            label={t('form.item')}
            value={item?.code ?? null}
            onPick={pick}
            choices={items.map((one) => ({
              value: one.code,
              label: say(one.name),
              sub: t('form.left', { left: leftOf(one), of: one.count }),
              disabled: leftOf(one) === 0,
            }))}
          />
          <PaidFields value={paid} onChange={setPaid} />
        </div>
        <div className={css.part}>
          <GuestFields label={t('form.toWhom')} value={guest} onChange={setGuest} needsName />
          <DueChips
            label={t('form.backBy')}
            choices={DUES}
            usualMinutes={settings?.dueMinutes.loan ?? null}
            value={due}
            onPick={setDue}
          />
          <TextInput
            label={t('form.note')}
            value={note}
            maxLength={200}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </div>
      </div>
    </CommandForm>
  );
}
