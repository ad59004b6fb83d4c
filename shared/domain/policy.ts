import type { Policy } from '../standard/policy';

export type { Policy };

export const DEFAULT_POLICY: Policy = {
  vipFirstS: 120,
  vipIntervalS: 600,
  vipGraceS: 60,
  vipMissedS: 300,
  serveByS: 120,
  refillS: 900,
  clearByS: 180,
  patrolS: 1800,
  graceS: 60,
  askAgainS: 300,
  onPostS: 600,
  smokingBan: false,
  ledgerIn: 'money',
  capPercent: 20,
  satisfactionTarget: 96,
  serveTarget: 0,
  vipTarget: 0,
  zones: {},
  rooms: {},
};

/** The zones that are walked when there is nobody to serve (S-16). */
export const PATROL_ZONES = ['hall', 'terrace', 'model'] as const;

/** A clock this far behind the newest time seen is not trusted to post or to close. */
export const CLOCK_SLACK_MS = 5_000;

/** How long an alarm may be kept quiet at a time. */
export const SNOOZE_MOST_MIN = 5;

/** How long a tap can be taken back. */
export const UNDO_MS = 10_000;
