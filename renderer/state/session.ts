import { create } from 'zustand';
import type { Unlocked } from '../../shared/contract/bridge';
import type { Role } from '../../shared/contract/fields';
import type { Refusal } from '../../shared/contract/refusal';
import { mayAct } from '../../shared/domain/roles';
import { command, kiosk, listen } from '../client';

export type UnlockedPerson = NonNullable<Unlocked>;

/** Who showed a PIN just now, and the PIN that holds for them from here on. */
export interface Proof {
  who: UnlockedPerson;
  pin: string;
  /** True where the first PIN had to give way to one of their own. */
  replaced: boolean;
}

/** A wait for somebody's PIN: the least role, and why in words. */
interface PinAsk {
  key: number;
  role: Role;
  reason: string | undefined;
  answer: (proof: Proof | null) => void;
}

interface WhoAsk {
  answer: (no: string | null) => void;
}

interface Session {
  acting: string | null;
  unlocked: UnlockedPerson | null;
  pinAsk: PinAsk | null;
  whoAsk: WhoAsk | null;
  /** True while what only a PIN shows lies on a screen that is open to all. */
  reading: boolean;
}

export const useSession = create<Session>()(() => ({
  acting: null,
  unlocked: null,
  pinAsk: null,
  whoAsk: null,
  reading: false,
}));

/** While it is read, touches keep it open, as in the places behind a PIN. */
export const setReading = (reading: boolean): void => useSession.setState({ reading });

/** Whose avatar was tapped, or null. */
export const useActing = (): string | null => useSession((state) => state.acting);
export const acting = (): string | null => useSession.getState().acting;
export const setActing = (no: string | null): void => useSession.setState({ acting: no });

/** Who has shown a PIN of their own, or null. */
export const useUnlocked = (): UnlockedPerson | null => useSession((state) => state.unlocked);

/** True while somebody who may act as this role has shown a PIN. */
export const useMay = (role: Role): boolean =>
  useSession(({ unlocked }) => unlocked !== null && mayAct(unlocked.role, role));

export function isUnlockedFor(role: Role): boolean {
  const { unlocked } = useSession.getState();
  return unlocked !== null && mayAct(unlocked.role, role);
}

let asked = 0;

function askPin(role: Role, reason?: string): Promise<Proof | null> {
  useSession.getState().pinAsk?.answer(null);
  asked += 1;
  const key = asked;
  return new Promise((resolve) => {
    const answer = (proof: Proof | null): void => {
      useSession.setState({ pinAsk: null });
      resolve(proof);
    };
    useSession.setState({ pinAsk: { key, role, reason, answer } });
  });
}

/** Asks for a PIN of this role or above unless one was shown already; null when cancelled. */
export async function requirePin(role: Role, reason?: string): Promise<UnlockedPerson | null> {
  const { unlocked } = useSession.getState();
  if (unlocked && mayAct(unlocked.role, role)) return unlocked;
  return (await askPin(role, reason))?.who ?? null;
}

/** Asks for a PIN even while somebody has shown theirs; null when cancelled. */
export const provePin = (reason: string): Promise<Proof | null> => askPin('attendant', reason);

/** A PIN that somebody else chose opens nothing: for the screens nobody is unlocked yet. */
const own = (unlocked: Unlocked): UnlockedPerson | null =>
  unlocked === null || unlocked.mustChangePin ? null : unlocked;

/** Shows a PIN to the main process. Answers the refusal, or null and whether a PIN of one's own is due. */
export async function unlock(
  no: string,
  pin: string,
): Promise<{ refusal: Refusal | null; mustChange: boolean }> {
  const answer = await kiosk('session.unlock', { no, pin });
  if (!answer.ok) return { refusal: answer.error, mustChange: false };
  useSession.setState({ unlocked: own(answer.value) });
  return { refusal: null, mustChange: answer.value?.mustChangePin ?? false };
}

/** True where nobody stands there with a PIN shown any more: it lapsed while nothing was touched. */
export async function hasLapsed(no: string): Promise<boolean> {
  const touched = await kiosk('session.touch', {});
  return touched.ok && touched.value?.no !== no;
}

/**
 * Puts a PIN of one's own in place of the present one. Answers the refusal, or null once it holds;
 * 'lapsed' where the one shown no longer counts and must be shown again first.
 */
export async function choosePin(
  no: string,
  old: string,
  pin: string,
): Promise<Refusal | 'lapsed' | null> {
  const answer = await command('pin.change', { pin, old }, no);
  if (!answer.ok) return (await hasLapsed(no)) ? 'lapsed' : answer.error;
  const touched = await kiosk('session.touch', {});
  if (touched.ok) useSession.setState({ unlocked: own(touched.value) });
  return null;
}

export async function lock(): Promise<void> {
  await kiosk('session.lock', {});
  useSession.setState({ unlocked: null });
}

/** Asks by a sheet of avatars who acts; null when cancelled. */
export function askWho(): Promise<string | null> {
  useSession.getState().whoAsk?.answer(null);
  return new Promise((resolve) => {
    const answer = (no: string | null): void => {
      useSession.setState({ whoAsk: null });
      if (no !== null) setActing(no);
      resolve(no);
    };
    useSession.setState({ whoAsk: { answer } });
  });
}

export function startSession(): void {
  listen((item) => {
    if (item.kind === 'session') useSession.setState({ unlocked: own(item.unlocked) });
  });
}
