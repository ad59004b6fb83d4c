import { kiosk } from '../client';

const ALIVE_MS = 5_000;

const sayAlive = (): void => void kiosk('screens.alive', {});

/** Says every few seconds that the screens still work; the main process loads anew what hangs. */
export function startLife(): void {
  sayAlive();
  setInterval(sayAlive, ALIVE_MS);
}

/** Has it written down; answers the reference to tell whoever mends it, or null. */
export async function noteTrouble(error: unknown): Promise<string | null> {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const answer = await kiosk('trouble.note', {
    message: message.slice(0, 2000),
    ...(stack ? { stack: stack.slice(0, 8000) } : {}),
  });
  return answer.ok ? answer.value.reference : null;
}

/** What nobody caught is written down as well; the screens go on. */
export function startTroubleNotes(): void {
  window.addEventListener('error', (event) => void noteTrouble(event.error ?? event.message));
  window.addEventListener('unhandledrejection', (event) => void noteTrouble(event.reason));
}
