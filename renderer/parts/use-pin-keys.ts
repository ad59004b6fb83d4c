import { useEffect, useRef } from 'react';

interface PinKeys {
  add: (digit: string) => void;
  back: () => void;
  done: () => void;
}

const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** The keyboard does what the pad does, unless a text field or a focused button wants the key. */
export function usePinKeys(keys: PinKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (inField(event.target)) return;
      if (/^\d$/.test(event.key)) latest.current.add(event.key);
      else if (event.key === 'Backspace') latest.current.back();
      else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
        latest.current.done();
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
