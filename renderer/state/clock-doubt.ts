import { create } from 'zustand';
import type { ClockDoubt } from '../../shared/contract/bridge';
import { kiosk, listen } from '../client';

const useKept = create<{ doubt: ClockDoubt }>()(() => ({ doubt: null }));

/** What is wrong with the computer's clock, fresh each second; null while it is believed. */
export const useClockDoubt = (): ClockDoubt => useKept((state) => state.doubt);

/** Asks once how the clock stands, then hears of it. */
export async function startClockDoubt(): Promise<void> {
  listen((item) => {
    if (item.kind === 'clock') useKept.setState({ doubt: item.doubt });
  });
  const answer = await kiosk('clock.get', {});
  if (answer.ok) useKept.setState({ doubt: answer.value });
}
