import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../shared/contract/fields';
import type { Member } from '../../shared/contract/queries';
import { mayAct } from '../../shared/domain/roles';
import { PersonPicker } from '../parts/person-picker';
import { PinPad } from '../parts/pin-pad';
import { say } from '../i18n';
import { acting, unlock } from '../state/session';
import { useTeam } from '../state/team';
import css from './pin-sheet.module.css';

function firstOf(people: readonly Member[]): string | null {
  const tapped = acting();
  if (people.some((member) => member.no === tapped)) return tapped;
  return people.length === 1 ? (people[0]?.no ?? null) : null;
}

const RANK: Record<Role, number> = { manager: 0, supervisor: 1, attendant: 2 };

/** Those who may do the most first: what asks for a PIN is theirs more often than not. */
const byRank = (people: readonly Member[]): Member[] =>
  people.toSorted((a, b) => RANK[a.role] - RANK[b.role]);

interface PinFormProps {
  role: Role;
  /** Whose PIN was shown and has lapsed since; null at first. */
  lapsed: string | null;
  onShown: () => void;
  /** The PIN was right, but somebody else chose it. */
  onMustChange: (no: string) => void;
}

/** Who shows a PIN, and the PIN. */
export function PinForm({ role, lapsed, onShown, onMustChange }: PinFormProps) {
  const { t } = useTranslation('frame');
  const people = byRank(useTeam().filter((member) => mayAct(member.role, role)));
  const [no, setNo] = useState(() => lapsed ?? firstOf(people));
  const [pin, setPin] = useState('');
  const [wrong, setWrong] = useState(() => (lapsed === null ? null : t('pin.lapsed')));
  const [busy, setBusy] = useState(false);
  const pad = useRef<HTMLDivElement>(null);

  const type = (digits: string): void => {
    setWrong(null);
    setPin(digits);
  };
  // Off the name: Enter is for the PIN from here on.
  const pick = (picked: string): void => {
    setNo(picked);
    pad.current?.focus();
  };
  const show = async (): Promise<void> => {
    if (no === null) return;
    setBusy(true);
    const { refusal, mustChange } = await unlock(no, pin);
    setBusy(false);
    setPin('');
    if (refusal) setWrong(say(refusal.message));
    else if (mustChange) onMustChange(no);
    else onShown();
  };
  return (
    <div className={css.form}>
      <div className={css.people}>
        <PersonPicker
          people={people}
          value={no}
          onPick={pick}
          label={t('pin.who')}
          renderSub={(member) => t(`role.${member.role}`)}
        />
      </div>
      <div className={css.pad}>
        <PinPad
          value={pin}
          onChange={type}
          onDone={() => void show()}
          doneLabel={t('pin.done')}
          disabled={busy || no === null}
          padRef={pad}
        />
        <p className={css.words} role="alert">
          {wrong ?? (no === null ? t('pin.pickFirst') : t('pin.hint'))}
        </p>
      </div>
    </div>
  );
}
