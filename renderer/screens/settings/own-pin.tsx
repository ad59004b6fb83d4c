import { Button, Modal } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NewPin } from '../../parts/new-pin';
import { choosePin, provePin, type Proof } from '../../state/session';
import { showSnack } from '../../state/snack';
import { say } from '../../state/standard';

/** Anybody may change their own PIN, by showing the present one. */
export function OwnPin() {
  const { t } = useTranslation(['settings', 'frame']);
  const [shown, setShown] = useState<Proof | null>(null);
  const begin = async (): Promise<void> => {
    const proof = await provePin(t('ownPin.reason'));
    // Whoever came with a first PIN has chosen one of their own by now.
    setShown(proof?.replaced ? null : proof);
  };
  const change = async ({ who, pin: old }: Proof, pin: string): Promise<string | null> => {
    const refusal = await choosePin(who.no, old, pin);
    if (refusal === 'lapsed') {
      setShown(null);
      showSnack({ tone: 'refused', text: t('frame:pin.lapsed') });
      void begin();
      return null;
    }
    if (refusal) return say(refusal.message);
    setShown(null);
    showSnack({ tone: 'done', text: t('ownPin.done') });
    return null;
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconKey size={22} aria-hidden />}
        onClick={() => void begin()}
      >
        {t('ownPin.act')}
      </Button>
      <Modal
        opened={shown !== null}
        onClose={() => setShown(null)}
        title={shown === null ? '' : t('ownPin.of', { name: shown.who.name })}
        closeButtonProps={{ 'aria-label': t('frame:close') }}
      >
        {shown !== null && <NewPin present={shown.pin} onChosen={(pin) => change(shown, pin)} />}
      </Modal>
    </>
  );
}
