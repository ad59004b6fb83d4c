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

const TAKEN_OUT = 'guest data taken out';

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const together = (one: AuditLine, other: AuditLine, name: string): unknown[] => [
  ...listOf(one.words[name]),
  ...listOf(other.words[name]),
];

/**
 * Guests' data goes as each record gets old, several times a day: of one day that is one line, the
 * last one's, with all of them.
 */
function withoutRepeats(lines: readonly AuditLine[], calendar: Calendar): AuditLine[] {
  const shown: AuditLine[] = [];
  for (const line of lines) {
    const last = shown.findLast(({ what }) => what === TAKEN_OUT);
    const isOfTheDay =
      last !== undefined && calendar.dateOf(last.atMs) === calendar.dateOf(line.atMs);
    if (line.what !== TAKEN_OUT) shown.push(line);
    else if (!isOfTheDay) shown.push({ ...line, words: { ...line.words } });
    else {
      last.words['records'] = together(line, last, 'records');
      last.words['stays'] = together(line, last, 'stays');
    }
  }
  return shown;
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
    return { rows: withoutRepeats(shown.map(lineOf), calendar), next };
  },
};
