import {
  commands,
  envelope,
  type CommandInput,
  type CommandName,
  type Done,
  type Envelope,
  type Flag,
} from '../../shared/contract/commands';
import { withoutUndefined } from '../../shared/contract/given';
import type { Answer } from '../../shared/contract/refusal';
import { calendarOf, DEFAULT_TIME_ZONE } from '../../shared/domain/calendar';
import type { Doubt } from '../../shared/domain/clock';
import { CLOCK_SLACK_MS } from '../../shared/domain/policy';
import { mayAct } from '../../shared/domain/roles';
import type { WriteDb } from '../store/database';
import {
  appendJournal,
  dropUndoPoint,
  findByCommandId,
  keepUndoPoint,
  nextEvent,
} from '../store/journal';
import { findOpenShift, isCheckedIn } from '../store/shifts';
import { findStaff } from '../store/staff';
import {
  findStation,
  keepLast,
  keepNewest,
  newestAtMs,
  resetNewest,
  type StationRow,
} from '../store/station';
import type { Act, Handler, Handlers, Tools } from './act';
import { answers } from './answers';
import { auditDone, auditRefusal } from './audit';
import { bar } from './bar';
import { clock } from './clock';
import { initStation } from './founding';
import { guide } from './guide';
import { leftWords } from './left-words';
import { ledger } from './ledger';
import { months } from './months';
import { opening } from './opening';
import { withoutSecrets } from './without-secrets';
import { isOnTeam, people } from './people';
import { badInput, refuse } from './refuse';
import { answering } from './answering';
import { complaints } from './complaints';
import { desk } from './desk';
import { feedback } from './feedback';
import { blankGuests } from './guest-data';
import { keys, loans } from './loans';
import { lostFound } from './lost-found';
import { photos } from './photos';
import { parcels } from './parcels';
import { requests } from './requests';
import { policyOf } from './policy';
import { reviews } from './reviews';
import { rounds } from './rounds';
import { shifts } from './shifts';
import { snooze } from './snooze';
import { standards } from './standards';
import { stock } from './stock';
import { sweepMissed } from './sweep';
import { tableMoves } from './table-moves';
import { tables } from './tables';
import { floorPlans } from './floor-plans';
import { training } from './training/training';
import { undo } from './undo';
import { vip } from './vip';
import { workLogs } from './work-logs';

const handlers: Handlers<Exclude<CommandName, 'station.init'>> = {
  ...people,
  ...photos,
  ...standards,
  ...floorPlans,
  ...guide,
  ...bar,
  ...shifts,
  ...opening,
  ...leftWords,
  ...tables,
  ...tableMoves,
  ...vip,
  ...rounds,
  ...snooze,
  ...clock,
  ...undo,
  ...ledger,
  ...answers,
  ...months,
  ...desk,
  ...requests,
  ...complaints,
  ...lostFound,
  ...loans,
  ...keys,
  ...parcels,
  ...feedback,
  ...reviews,
  ...training,
  ...workLogs,
  ...stock,
};

/** How a command is taken. */
export interface Taking {
  /** True where a tapped avatar is all there is: a supervisor then has an attendant's rights. */
  asAttendant?: boolean;
  /**
   * The live clock is in doubt. `guessed`: what the command's time says was never believed in this
   * run of the app. A replayed line's time is judged by the lines before it alone.
   */
  clock?: { doubt: Doubt; guessed: boolean };
}

/** A command that has its shape. */
interface Given extends Taking {
  command: Envelope;
  input: unknown;
  atMs: number;
}

/** Errors: BAD_INPUT. */
function parse(raw: unknown): Given {
  const parsed = envelope.safeParse(raw);
  if (!parsed.success) return badInput(parsed.error.issues[0]?.path.join('.') || 'do');
  const command = parsed.data;
  const founding = command.do === 'station.init';
  if (!founding && command.as === undefined) badInput('as');
  const input = commands[command.do].input.safeParse(command.with ?? {});
  if (!input.success) {
    const issue = input.error.issues[0];
    return badInput(['with', ...(issue?.path ?? [])].join('.'));
  }
  return { command, input: withoutUndefined(input.data), atMs: Date.parse(command.at) };
}

/** Floor work by somebody who is not checked in, or while no shift is open, is worth a second look. */
function flagPresence(act: Act, name: CommandName): void {
  const { role, by, practice } = commands[name];
  if (role !== 'attendant' || by === 'pin' || practice) return;
  if (name === 'shift.checkIn') return;
  if (!act.shift) act.flags.add('no-shift');
  else if (!isCheckedIn(act.db, act.shift.id, act.actor.no)) act.flags.add('not-checked-in');
}

/** Errors: NOT_ALLOWED. */
function actOf(
  db: WriteDb,
  tools: Tools,
  station: StationRow | undefined,
  { command, atMs, asAttendant, clock: live }: Given,
): Act {
  const found = findStaff(db, command.as ?? '');
  const actor = found && asAttendant ? { ...found, role: 'attendant' as const } : found;
  if (!station || !actor) {
    return refuse('NOT_ALLOWED', `没有工号 ${command.as}`, `Nobody has number ${command.as}`);
  }
  const calendar = calendarOf(station.timeZone);
  const date = calendar.dateOf(atMs);
  const needed = commands[command.do].role ?? 'manager';
  if (!isOnTeam(actor, date) || !mayAct(actor.role, needed)) {
    refuse('NOT_ALLOWED', '没有权限', 'You are not allowed to do this');
  }
  sweepMissed(db, calendar, atMs);
  // A clock in doubt takes out nothing that cannot come back.
  if (!live) blankGuests(db, tools.standards, { atMs, date });
  return {
    db,
    tools,
    station,
    calendar,
    policy: policyOf(db),
    standard: tools.standards.inForce(date),
    actor,
    atMs,
    date,
    event: nextEvent(db),
    shift: findOpenShift(db),
    atKiosk: asAttendant !== undefined,
    flags: new Set(),
  };
}

/** What an earlier try of the same intention did. Errors: CONFLICT where the id was another's. */
function earlierReply(db: WriteDb, command: Envelope, input: unknown): Done | undefined {
  if (command.id === undefined) return undefined;
  const line = findByCommandId(db, command.id);
  if (!line) return undefined;
  const same =
    line.command === command.do &&
    line.actor === command.as &&
    JSON.stringify(line.payload) === JSON.stringify(withoutSecrets(input));
  if (!same) refuse('CONFLICT', '重复的操作编号', 'This id belongs to another command');
  return line.reply as Done;
}

const CLOCK_FLAGS = ['clock-back', 'clock-ahead'] as const;

/** What is posted stands for good: it waits for a clock that is believed. Errors: CLOCK_BACKWARDS. */
function refuseInDoubt(flags: ReadonlySet<Flag>): void {
  if (flags.has('clock-back')) {
    refuse('CLOCK_BACKWARDS', '系统时间倒退,请经理核对时间', 'The clock has gone backwards');
  }
  if (flags.has('clock-ahead')) {
    refuse('CLOCK_BACKWARDS', '系统时间快了一天以上,请经理核对时间', 'The clock is far ahead');
  }
}

function carryOut(db: WriteDb, tools: Tools, given: Given): Done {
  const { command, input, atMs, clock: live } = given;
  const name = command.do;
  if (name === 'station.init') {
    return initStation(db, tools, input as CommandInput<'station.init'>, atMs);
  }
  // The table above pairs each name with its own input; only the pairing is lost in the look-up.
  const handler = handlers[name] as Handler<CommandName>;
  const station = findStation(db);
  handler.check?.(input as never, {
    standards: tools.standards,
    date: calendarOf(station?.timeZone ?? DEFAULT_TIME_ZONE).dateOf(atMs),
  });
  const act = actOf(db, tools, station, given);
  const earlier = earlierReply(db, command, input);
  if (earlier) return earlier;
  if (atMs < newestAtMs(db) - CLOCK_SLACK_MS) act.flags.add('clock-back');
  if (live) act.flags.add(`clock-${live.doubt}`);
  flagPresence(act, name);

  const outcome = handler.run(act, input as never);
  const { subject, output, before, undoes, newestMs } = outcome;
  if (commands[name].posts) refuseInDoubt(act.flags);
  // A manager's word ends the doubt: it is not in doubt itself.
  if (newestMs !== undefined) for (const one of CLOCK_FLAGS) act.flags.delete(one);
  const undoable = before !== undefined && subject !== null;
  const done: Done = { event: act.event, flags: [...act.flags], undoable, output };
  appendJournal(db, {
    id: act.event,
    atMs,
    businessDate: act.date,
    actor: act.actor.no,
    command: name,
    subject,
    payload: withoutSecrets(input),
    flags: done.flags,
    undoes: undoes ?? null,
    commandId: command.id ?? null,
    reply: command.id === undefined ? null : done,
  });
  // After the line that it names: with a reference in the air, SQLite would look through all the
  // tables that name lines, undo points and audit, whenever a line comes in.
  if (undoable) keepUndoPoint(db, subject, { event: act.event, before });
  // What changed the subject for good stands between an earlier tap and its undo.
  else if (subject !== null) dropUndoPoint(db, subject);
  auditDone(act, name, input, outcome.audit);
  if (newestMs !== undefined) resetNewest(db, newestMs);
  else if (live?.doubt === 'ahead' && live.guessed) keepLast(db, atMs);
  else keepNewest(db, atMs);
  return done;
}

/**
 * Carries out one command, whole or not at all: shape, role, existence, whose it is, state, in
 * that order; then the change, its journal line and the clock in one transaction.
 */
export function perform(
  db: WriteDb,
  tools: Tools,
  raw: unknown,
  taking: Taking = {},
): Answer<Done> {
  const parsed = answering(() => parse(raw));
  if (!parsed.ok) return parsed;
  const given: Given = { ...parsed.value, ...taking };
  const answer = answering(() => db.transaction(() => carryOut(db, tools, given)));
  if (!answer.ok) auditRefusal(db, given, answer.error.code);
  return answer;
}
