import type { Outcome } from '../../shared/domain/judged';
import type { Stretch } from '../../shared/domain/period';
import type { TimerKind } from '../../shared/domain/timers';
import type { ReadDb } from './database';
import { bound, SESSIONS, STRETCH, VISITS } from './stretches';

/** A due point that came out one way or another. */
export interface JudgedRow {
  id: number;
  kind: TimerKind;
  /** The table, room or zone. */
  place: string;
  /** Who did what was due; null where nobody did. */
  staff: string | null;
  startedAtMs: number;
  dueAtMs: number;
  settledAtMs: number;
  state: Outcome;
  /** When the stay that it belongs to began: where it counts. */
  begunAtMs: number;
  /** The local hour of its due time, 0 to 23. */
  hour: number;
}

const JUDGED = `timer.state IN ('on-time', 'late', 'missed')`;

const COLUMNS = (begun: string): string => `timer.id, timer.kind, timer.subject AS place,
  timer.started_at_ms AS startedAtMs, timer.due_at_ms AS dueAtMs,
  timer.settled_at_ms AS settledAtMs, timer.settled_event, timer.state, ${begun} AS begunAtMs,
  (timer.due_at_ms + stretch.offset_ms) / 3600000 % 24 AS hour`;

/** A visit or a session counts, with all its due points, where it began; a walk where its wait did. */
const SQL = `WITH ${STRETCH}, point AS (
  SELECT ${COLUMNS('visit.seated_at_ms')} FROM ${VISITS}
    CROSS JOIN timer INDEXED BY timer_owner
    ON timer.kind IN ('serve', 'refill', 'clear') AND timer.owner_id = visit.id AND ${JUDGED}
  UNION ALL
  SELECT ${COLUMNS('vip_session.entered_at_ms')} FROM ${SESSIONS}
    CROSS JOIN timer INDEXED BY timer_owner
    ON timer.kind = 'vip' AND timer.owner_id = vip_session.id AND ${JUDGED}
  UNION ALL
  SELECT ${COLUMNS('timer.started_at_ms')} FROM stretch
    CROSS JOIN timer INDEXED BY timer_owner
    ON timer.kind = 'patrol' AND timer.owner_id = 0 AND ${JUDGED}
      AND timer.started_at_ms >= stretch.from_ms AND timer.started_at_ms < stretch.until_ms)
SELECT point.id, kind, place, startedAtMs, dueAtMs, settledAtMs, state, begunAtMs, hour,
  journal.actor AS staff
FROM point LEFT JOIN journal ON journal.id = point.settled_event`;

/** Every due point of a period that was met or missed (S-01, S-04, S-09, S-15, S-16). */
export const listJudged = (db: ReadDb, stretches: readonly Stretch[]): JudgedRow[] =>
  db.all(SQL, { stretches: bound(stretches) });
