import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../shared/contract/fields';
import type { Member } from '../../shared/contract/queries';
import type { Refusal } from '../../shared/contract/refusal';
import { mayAct } from '../../shared/domain/roles';
import { PersonPicker } from '../parts/person-picker';
import { PinPad } from '../parts/pin-pad';
import { PinWrong } from '../parts/pin-wrong';
import { useSecondsLeft } from '../parts/use-seconds-left';
import { say, word } from '../i18n';
import { unlock, useSession } from '../state/session';
import { useTeam } from '../state/team';
import css from './pin-sheet.module.css';

/**
 * Who has shown a PIN, or who alone can: nobody else. Whose avatar was tapped for the floor may be
 * somebody else than who stands here, and would answer for the other's tries.
 */
function firstOf(people: readonly Member[]): string | null {
  const shown = useSession.getState().unlocked?.no;
  if (people.some((member) => member.no === shown)) return shown ?? null;
  return people.length === 1 ? (people[0]?.no ?? null) : null;
}

const RANK: Record<Role, number> = { manager: 0, supervisor: 1, attendant: 2 };

/** Those who may do the most first: what asks for a PIN is theirs more often than not. */
const byRank = (people: readonly Member[]): Member[] =>
  people.toSorted((a, b) => RANK[a.role] - RANK[b.role]);

interface Wrong {
  words: string;
  /** How long the next try waits. */
  wait: { ms: number } | null;
}

function wrongOf({ code, message, waitMs }: Refusal): Wrong {
  const wait = waitMs === undefined ? null : { ms: waitMs };
  if (code === 'LOCKED' && wait !== null) return { words: word('frame:pin.tooMany'), wait };
  if (code !== 'NOT_ALLOWED') return { words: say(message), wait };
  return { words: word(wait === null ? 'frame:pin.wrong' : 'frame:pin.notRight'), wait };
}

interface PinFormProps {
  role: Role;
  /** Whose PIN was shown and has lapsed since; null at first. */
  lapsed: string | null;
  onShown: (pin: string) => void;
  /** The PIN was right, but somebody else chose it. */
  onMustChange: (no: string, pin: string) => void;
}

/** Who shows a PIN, and the PIN. */
export function PinForm({ role, lapsed, onShown, onMustChange }: PinFormProps) {
  const { t } = useTranslation('frame');
  const people = byRank(useTeam().filter((member) => mayAct(member.role, role)));
  const [no, setNo] = useState(() => lapsed ?? firstOf(people));
  const [pin, setPin] = useState('');
  const [wrong, setWrong] = useState<Wrong | null>(() =>
    lapsed === null ? null : { words: t('pin.lapsed'), wait: null },
  );
  const [busy, setBusy] = useState(false);
  const leftS = useSecondsLeft(wrong?.wait ?? null);
  const waits = (leftS ?? 0) > 0;
  const pad = useRef<HTMLDivElement>(null);

  const type = (digits: string): void => {
    setWrong(null);
    setPin(digits);
  };
  // Off the name: Enter is for the PIN from here on.
  const pick = (picked: string): void => {
    setNo(picked);
    setPin('');
    setWrong(null);
    pad.current?.focus();
  };
  const show = async (): Promise<void> => {
    if (no === null) return;
    setBusy(true);
    const { refusal, mustChange } = await unlock(no, pin);
    setBusy(false);
    setPin('');
    if (refusal) setWrong(wrongOf(refusal));
    else if (mustChange) onMustChange(no, pin);
    else onShown(pin);
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
          disabled={busy || waits || no === null}
          padRef={pad}
        />
        <div className={css.words} role="alert">
          {wrong ? (
            <PinWrong words={wrong.words} leftS={leftS} />
          ) : (
            t(no === null ? 'pin.pickFirst' : 'pin.hint')
          )}
        </div>
      </div>
    </div>
  );
}
