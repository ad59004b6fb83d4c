import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../shared/contract/fields';
import { NewPin } from '../parts/new-pin';
import { say } from '../i18n';
import { choosePin, lock, useSession } from '../state/session';
import { nameOf } from '../state/team';
import { PinForm } from './pin-form';

function shown(): void {
  const { pinAsk, unlocked } = useSession.getState();
  pinAsk?.answer(unlocked);
}

/** The PIN; where it is one that a manager gave out, then one of one's own. */
function Steps({ role }: { role: Role }) {
  const { t } = useTranslation('frame');
  const [changing, setChanging] = useState<string | null>(null);
  const [lapsed, setLapsed] = useState<string | null>(null);
  if (changing === null) {
    return <PinForm role={role} lapsed={lapsed} onShown={shown} onMustChange={setChanging} />;
  }
  // Back to the PIN that counts; what it was asked for waits all the while.
  const showAgain = (): null => {
    setLapsed(changing);
    setChanging(null);
    return null;
  };
  return (
    <NewPin
      why={t('pin.chooseWhy', { name: nameOf(changing) })}
      onChosen={async (pin) => {
        const refusal = await choosePin(changing, pin);
        if (refusal === 'lapsed') return showAgain();
        if (refusal) return say(refusal.message);
        shown();
        return null;
      }}
    />
  );
}

/** The sheet that asks for a PIN; closing it is a no. */
export function PinSheet() {
  const { t } = useTranslation('frame');
  const ask = useSession((state) => state.pinAsk);
  const close = (): void => {
    ask?.answer(null);
    // A PIN that was shown but not replaced is not left standing.
    if (useSession.getState().unlocked === null) void lock();
  };
  return (
    <Modal
      opened={ask !== null}
      onClose={close}
      title={ask?.reason ?? t(`pin.title.${ask?.role ?? 'attendant'}`)}
      size="56rem"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <div data-testid="pin-sheet">{ask && <Steps key={ask.key} role={ask.role} />}</div>
    </Modal>
  );
}
