import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../shared/contract/fields';
import { NewPin } from '../parts/new-pin';
import { say } from '../i18n';
import { choosePin, lock, useSession } from '../state/session';
import { showSnack } from '../state/snack';
import { nameOf } from '../state/team';
import { PinForm } from './pin-form';

function shown(pin: string, replaced = false): void {
  const { pinAsk, unlocked } = useSession.getState();
  pinAsk?.answer(unlocked && { who: unlocked, pin, replaced });
}

/** Who has shown a first PIN, and must put one of their own in its place. */
interface Changing {
  no: string;
  first: string;
}

interface StepsProps {
  role: Role;
  changing: Changing | null;
  /** Whose PIN was shown and has lapsed since; null at first. */
  lapsed: string | null;
  onMustChange: (changing: Changing) => void;
  onLapsed: (no: string) => void;
}

/** The PIN; where it is one that a manager gave out, then one of one's own. */
function Steps({ role, changing, lapsed, onMustChange, onLapsed }: StepsProps) {
  const { t } = useTranslation('frame');
  if (changing === null) {
    return (
      <PinForm
        role={role}
        lapsed={lapsed}
        onShown={shown}
        onMustChange={(no, first) => onMustChange({ no, first })}
      />
    );
  }
  const { no, first } = changing;
  return (
    <NewPin
      why={t('pin.chooseWhy', { name: nameOf(no) })}
      present={first}
      onChosen={async (pin) => {
        const refusal = await choosePin(no, first, pin);
        if (refusal === 'lapsed') {
          // Back to the PIN that counts; what it was asked for waits all the while.
          onLapsed(no);
          return null;
        }
        if (refusal) return say(refusal.message);
        showSnack({ tone: 'done', text: t('pin.holds') });
        shown(pin, true);
        return null;
      }}
    />
  );
}

/** The sheet that asks for a PIN; closing it is a no. */
export function PinSheet() {
  const { t } = useTranslation('frame');
  const ask = useSession((state) => state.pinAsk);
  const [begun, setBegun] = useState<(Changing & { key: number }) | null>(null);
  const [lapsed, setLapsed] = useState<{ no: string; key: number } | null>(null);
  const changing = begun !== null && begun.key === ask?.key ? begun : null;
  const close = (): void => {
    ask?.answer(null);
    // A PIN that was shown but not replaced is not left standing.
    if (useSession.getState().unlocked === null) void lock();
  };
  return (
    <Modal
      opened={ask !== null}
      onClose={close}
      title={
        changing
          ? t('pin.chooseFor', { name: nameOf(changing.no) })
          : (ask?.reason ?? t(`pin.title.${ask?.role ?? 'attendant'}`))
      }
      size="56rem"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <div data-testid="pin-sheet">
        {ask && (
          <Steps
            key={ask.key}
            role={ask.role}
            changing={changing}
            lapsed={lapsed?.key === ask.key ? lapsed.no : null}
            onMustChange={(next) => setBegun({ ...next, key: ask.key })}
            onLapsed={(no) => {
              setLapsed({ no, key: ask.key });
              setBegun(null);
            }}
          />
        )}
      </div>
    </Modal>
  );
}
