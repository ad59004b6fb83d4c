/** No sign of life from the screens for so long, and they are loaded again. */
const SILENT_MS = 30_000;
/** Screens that were just loaded are given time to start. */
const STARTING_MS = 60_000;

export interface Watchdog {
  /** The screens have drawn and say so. */
  alive: () => void;
  /** Looks whether they still do; called with each heartbeat. */
  look: () => void;
}

/**
 * Notices screens that hang: they say every few seconds that they are alive, and where that stops
 * they are loaded again. The records are with the main process all the while.
 */
export function openWatchdog(
  monotonicMs: () => number,
  reload: () => void,
  report: (error: unknown) => void,
): Watchdog {
  let lastLookMs = monotonicMs();
  let deadlineMs = lastLookMs + STARTING_MS;

  return {
    alive: () => {
      deadlineMs = monotonicMs() + SILENT_MS;
    },
    look() {
      const nowMs = monotonicMs();
      // A main process that slept itself has no right to call others silent.
      if (nowMs - lastLookMs > SILENT_MS / 2) deadlineMs = nowMs + SILENT_MS;
      lastLookMs = nowMs;
      if (nowMs < deadlineMs) return;
      deadlineMs = nowMs + STARTING_MS;
      report(new Error(`the screens were silent for ${SILENT_MS} ms`));
      reload();
    },
  };
}
