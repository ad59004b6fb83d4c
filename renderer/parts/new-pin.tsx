import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isWeakPin } from '../../shared/domain/pin';
import { PinPad } from './pin-pad';
import { PinWrong } from './pin-wrong';
import css from './new-pin.module.css';

interface NewPinProps {
  /** Why it is asked for. */
  why?: string;
  /** The present PIN: the new one must be another. */
  present?: string;
  /** Puts the PIN in place; answers what is wrong with it in words, or null. */
  onChosen: (pin: string) => Promise<string | null>;
}

/** A PIN of one's own, typed twice. */
export function NewPin({ why, present, onChosen }: NewPinProps) {
  const { t } = useTranslation('frame');
  const [first, setFirst] = useState<string | null>(null);
  const [pin, setPin] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const done = async (): Promise<void> => {
    setPin('');
    if (pin === present) return setWrong(t('pin.same'));
    if (first === null) return isWeakPin(pin) ? setWrong(t('pin.weak')) : setFirst(pin);
    setFirst(null);
    if (first !== pin) return setWrong(t('pin.differs'));
    setBusy(true);
    setWrong(await onChosen(pin));
    setBusy(false);
  };
  const type = (digits: string): void => {
    setWrong(null);
    setPin(digits);
  };
  return (
    <div className={css.form} data-testid="choose-pin">
      <p className={css.lead}>{t(first === null ? 'pin.choose' : 'pin.again')}</p>
      {why !== undefined && <p className={css.why}>{why}</p>}
      <PinPad
        value={pin}
        onChange={type}
        onDone={() => void done()}
        doneLabel={t('pin.done')}
        disabled={busy}
      />
      <div className={css.words} role="alert">
        {wrong === null ? t('pin.hint') : <PinWrong words={wrong} />}
      </div>
    </div>
  );
}
