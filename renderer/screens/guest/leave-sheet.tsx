import { Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { command, kiosk } from '../../client';
import { say, word } from '../../i18n';
import { PinPad } from '../../parts/pin-pad';
import { leaveGuest } from '../../state/boot';
import css from './guest.module.css';

/** Shows a PIN and turns the screen back. Answers what went wrong, or null. */
async function turnBack(no: string, pin: string): Promise<string | null> {
  const shown = await kiosk('session.unlock', { no, pin });
  if (!shown.ok) return say(shown.error.message);
  const ended = await command('guest.end', {}, no);
  // Who shows a PIN to a guest's screen has not asked for more.
  await kiosk('session.lock', {});
  if (!ended.ok) return say(ended.error.message);
  await leaveGuest();
  return null;
}

/** The way back: an employee number, since names are no guest's business, and the PIN. */
export function LeaveSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('guest');
  const [no, setNo] = useState('');
  const [pin, setPin] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const back = async (): Promise<void> => {
    setBusy(true);
    const fault = await turnBack(no.trim(), pin);
    setBusy(false);
    setPin('');
    setWrong(fault);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('leave.title')}
      size="26rem"
      closeButtonProps={{ 'aria-label': word('frame:close') }}
    >
      <div className={css.leave} data-testid="leave-guest">
        <TextInput
          label={t('leave.no')}
          value={no}
          maxLength={20}
          autoComplete="off"
          data-autofocus
          onChange={(event) => setNo(event.currentTarget.value)}
          data-testid="leave-no"
        />
        <PinPad
          value={pin}
          onChange={(digits) => {
            setWrong(null);
            setPin(digits);
          }}
          onDone={() => void back()}
          doneLabel={word('frame:pin.done')}
          disabled={busy || no.trim() === ''}
        />
        <p className={css.sub} role="alert">
          {wrong ?? t('leave.hint')}
        </p>
      </div>
    </Modal>
  );
}
