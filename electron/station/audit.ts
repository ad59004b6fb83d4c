import { commands, type CommandName, type Envelope } from '../../shared/contract/commands';
import type { RefusalCode } from '../../shared/contract/refusal';
import type { WriteDb } from '../store/database';
import { appendAudit } from '../store/journal';
import type { Act, Audited } from './act';
import { answering } from './answering';
import { withoutSecrets } from './without-secrets';

/** What of a command's own words is kept beside the changes; longer ones stand in the journal. */
const LONGEST_WORDS = 2_000;

function wordsOf(input: unknown): object {
  const words = withoutSecrets(input) as object;
  return JSON.stringify(words).length <= LONGEST_WORDS ? words : {};
}

/** Keeps what was decided or set, in the command's own transaction. */
export function auditDone(
  act: Act,
  name: CommandName,
  input: unknown,
  lines: readonly Audited[] = [{}],
): void {
  const { audit: ownKind } = commands[name];
  if (ownKind === null) return;
  for (const { what = name, kind = ownKind, about = null, changes, words } of lines) {
    appendAudit(act.db, {
      atMs: act.atMs,
      actor: act.actor.no,
      what,
      kind,
      about,
      event: act.event,
      detail: { ...(words ?? wordsOf(input)), ...(changes && { changes }) },
    });
  }
}

/** Refusals that somebody may ask about: what is not one's own to do, and what comes too late. */
const AUDITED: readonly RefusalCode[] = ['NOT_ALLOWED', 'MONTH_CLOSED', 'CLOCK_BACKWARDS'];

/** Whom and what a refused command was about, without its words. */
const NAMES = ['staff', 'no', 'rule', 'seq', 'pending', 'suggestion', 'month'] as const;

/** A refused try at what needs a PIN leaves a line for whoever asks. */
export function auditRefusal(
  db: WriteDb,
  { command, input, atMs }: { command: Envelope; input: unknown; atMs: number },
  code: RefusalCode,
): void {
  if (commands[command.do].by !== 'pin' || !AUDITED.includes(code)) return;
  const given = input as Record<string, unknown>;
  const named = NAMES.filter((name) => typeof given[name] !== 'object' && name in given);
  const about = given['staff'] ?? given['no'];
  answering(() =>
    db.transaction(() =>
      appendAudit(db, {
        atMs,
        actor: command.as ?? null,
        what: 'refused',
        detail: {
          command: command.do,
          code,
          ...Object.fromEntries(named.map((name) => [name, given[name]])),
        },
        kind: 'refused',
        about: typeof about === 'string' ? about : null,
      }),
    ),
  );
}
