import { setImmediate } from 'node:timers/promises';

/** Long work as whoever waits for it sees it. */
export interface Watch {
  /** Told how far the work is, from 0 to 1. */
  progress?: (done: number) => void;
  /** Ends the work: it fails with the signal's reason. */
  signal?: AbortSignal;
}

/** Lets everything else have its turn. Errors: the signal's reason, once it was given. */
export async function breathe({ signal }: Watch): Promise<void> {
  await setImmediate();
  signal?.throwIfAborted();
}

/** The watch of a part of the work that takes it from one point to another. */
export const partOf = ({ progress, signal }: Watch, from: number, to: number): Watch => ({
  progress: (done) => progress?.(from + (to - from) * done),
  ...(signal ? { signal } : {}),
});
