import type { AuditLine } from '../../../shared/contract/views/audit';
import type { Calendar } from '../../../shared/domain/calendar';
import { dayAfter } from '../../../shared/domain/calendar';
import { listAudit, type AuditRow } from '../../store/audit';
import type { Answers } from './ask';

const EVER = Number.MAX_SAFE_INTEGER;

const startOf = (calendar: Calendar, date: string): number => calendar.instantOf(date, '00:00');

type Changes = AuditLine['changes'];

/** A change of the policy has a line for itself: its detail is the change. */
function policyChange({ name, place, from, to }: Record<string, unknown>): Changes {
  const field = typeof place === 'string' ? `${place} ${String(name)}` : String(name);
  return [{ field, from: from ?? null, to: to ?? null }];
}

function lineOf({ event: _event, detail, ...line }: AuditRow): AuditLine {
  if (line.what === 'policy') return { ...line, changes: policyChange(detail), words: {} };
  const { changes = [], ...words } = detail;
  return { ...line, changes: changes as Changes, words };
}

export const audit: Answers<'audit.list'> = {
  'audit.list': ({ db, calendar }, { kind, person, from, to, after, limit }) => {
    const rows = listAudit(db, {
      kind: kind ?? null,
      person: person ?? null,
      fromMs: from === undefined ? 0 : startOf(calendar, from),
      untilMs: to === undefined ? EVER : startOf(calendar, dayAfter(to)),
      before: after ?? EVER,
      limit: limit + 1,
    });
    const shown = rows.slice(0, limit);
    const next = rows.length > limit ? (shown.at(-1)?.id ?? null) : null;
    return { rows: shown.map(lineOf), next };
  },
};
