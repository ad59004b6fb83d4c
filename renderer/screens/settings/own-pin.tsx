import { Button, Modal } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NewPin } from '../../parts/new-pin';
import { choosePin, requirePin, type UnlockedPerson } from '../../state/session';
import { showSnack } from '../../state/snack';
import { say } from '../../state/standard';

/** Anybody may change their own PIN, by showing the present one. */
export function OwnPin() {
  const { t } = useTranslation(['settings', 'frame']);
  const [who, setWho] = useState<UnlockedPerson | null>(null);
  const ask = (): void => {
    void requirePin('attendant', t('ownPin.reason')).then(setWho);
  };
  const change = async (no: string, pin: string): Promise<string | null> => {
    const refusal = await choosePin(no, pin);
    if (refusal === 'lapsed') {
      setWho(null);
      showSnack({ tone: 'refused', text: t('frame:pin.lapsed') });
      ask();
      return null;
    }
    if (refusal) return say(refusal.message);
    setWho(null);
    showSnack({ tone: 'done', text: t('ownPin.done') });
    return null;
  };
  return (
    <>
      <Button variant="default" leftSection={<IconKey size={22} aria-hidden />} onClick={ask}>
        {who === null ? t('ownPin.act') : t('ownPin.of', { name: who.name })}
      </Button>
      <Modal
        opened={who !== null}
        onClose={() => setWho(null)}
        title={who === null ? '' : t('ownPin.of', { name: who.name })}
        closeButtonProps={{ 'aria-label': t('frame:close') }}
      >
        {who !== null && <NewPin onChosen={(pin) => change(who.no, pin)} />}
      </Modal>
    </>
  );
}
