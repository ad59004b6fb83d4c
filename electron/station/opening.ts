import type { CommandInput } from '../../shared/contract/commands';
import type { ChecklistItem, Standard } from '../../shared/standard/schema';
import type { ReadDb } from '../store/database';
import {
  appendGrooming,
  keepTick,
  listTicks,
  type TickRow,
  type TickState,
} from '../store/opening';
import { appendHandover } from '../store/handovers';
import { appendSuggestion } from '../store/suggestions';
import { listVisitsHere } from '../store/visits';
import type { Act, Handlers } from './act';
import { keepAttachments, refuseMissingFiles } from './attachments';
import { suggestionFiles } from './evidence';
import { refuseWhileLeft } from './left-words';
import { staffOf } from './people';
import { notFound, refuse } from './refuse';

/** The date whose lists are being worked on: the open shift's, else the business date. */
export const listDateOf = (act: Pick<Act, 'shift' | 'date'>): string => act.shift?.date ?? act.date;

const isSettled = (state: TickState | undefined): boolean => state === 'done' || state === 'na';

/** The items of a day's lists that are neither done nor set aside, in order. */
export function openItems(
  db: ReadDb,
  standard: Standard,
  date: string,
  list?: ChecklistItem['list'],
): ChecklistItem[] {
  const states = new Map(
    listTicks(db, date)
      .filter((tick) => tick.part === '')
      .map((tick) => [tick.item, tick.state]),
  );
  return standard.checklist.filter(
    (item) => (list === undefined || item.list === list) && !isSettled(states.get(item.code)),
  );
}

/** Guests do not wait for a list: seating before O-10 is accepted and flagged. */
export function flagBeforeOpening(act: Act): void {
  const open = openItems(act.db, act.standard, listDateOf(act), 'opening');
  if (open.length > 0) act.flags.add('before-opening');
}

type Tick = CommandInput<'checklist.tick'>;

/** How an item stands by its parts: open until all are settled; not applicable where all are that. */
function itemStateByParts(act: Act, item: ChecklistItem, date: string): TickState {
  const parts = new Map(
    listTicks(act.db, date)
      .filter((tick) => tick.item === item.code && tick.part !== '')
      .map((tick) => [tick.part, tick.state]),
  );
  const states = item.parts.map((part) => parts.get(part.code));
  if (!states.every(isSettled)) return 'undone';
  return states.every((state) => state === 'na') ? 'na' : 'done';
}

function tickRow(act: Act, tick: Tick, part: string, state: TickState): TickRow {
  return {
    date: listDateOf(act),
    item: tick.item,
    part,
    state,
    count: tick.count ?? null,
    note: tick.note ?? null,
    staffNo: act.actor.no,
    atMs: act.atMs,
    standard: act.standard.version,
  };
}

/** C-03: the tables can be signed off only when every one is cleared. */
function refuseWhileUncleared(act: Act, tick: Tick): void {
  if (tick.item !== 'C-03' || tick.state === 'undo' || (tick.part ?? 'tables') !== 'tables') return;
  const here = listVisitsHere(act.db).map((visit) => visit.tableCode);
  if (here.length > 0) {
    const codes = here.join(' ');
    refuse('CONFLICT', `还有桌台没收:${codes}`, `Tables not cleared yet: ${codes}`);
  }
}

function refuseUndoOfOpen(act: Act, tick: Tick): void {
  if (tick.state !== 'undo') return;
  const row = listTicks(act.db, listDateOf(act)).find(
    ({ item, part }) => item === tick.item && part === (tick.part ?? ''),
  );
  if (!isSettled(row?.state)) {
    refuse('CONFLICT', `${tick.item} 还没有打勾`, `${tick.item} is not ticked`);
  }
}

function keepTicks(act: Act, item: ChecklistItem, tick: Tick): void {
  const state: TickState = tick.state === 'undo' ? 'undone' : tick.state;
  if (tick.part !== undefined) {
    keepTick(act.db, tickRow(act, tick, tick.part, state));
    keepTick(act.db, tickRow(act, tick, '', itemStateByParts(act, item, listDateOf(act))));
    return;
  }
  keepTick(act.db, tickRow(act, tick, '', state));
  for (const part of item.parts) keepTick(act.db, tickRow(act, tick, part.code, state));
}

export const opening: Handlers<'grooming.check' | 'handover.record' | 'checklist.tick'> = {
  /** E-01: self check and mutual check; a failed point proposes P-01 or P-07. */
  'grooming.check': {
    run(act, { staff: no, by, failed, attachments }) {
      const staff = staffOf(act, no);
      refuseMissingFiles(act, attachments);
      if (by === 'self' && no !== act.actor.no) {
        refuse('NOT_ALLOWED', '自检由本人完成', 'A self check is done by oneself');
      }
      if (by === 'mutual' && no === act.actor.no) {
        refuse('NOT_ALLOWED', '互检由同事完成', 'A mutual check is done by a colleague');
      }
      const points = [...new Set(failed)];
      appendGrooming(act.db, {
        atMs: act.atMs,
        date: listDateOf(act),
        staffNo: staff.no,
        kind: by,
        checkedBy: act.actor.no,
        failed: points,
      });
      const rules = points.map(
        (code) => act.standard.grooming.find((point) => point.code === code)?.proposes ?? 'P-07',
      );
      for (const rule of new Set(rules)) {
        const suggestion = appendSuggestion(act.db, {
          rule,
          source: 'grooming',
          subject: points.filter((_, at) => rules[at] === rule).join(' '),
          staffNo: staff.no,
          date: act.date,
          atMs: act.atMs,
        });
        keepAttachments(act, suggestionFiles(suggestion), attachments);
      }
      return { subject: `staff ${no}`, output: {} };
    },
  },
  /** O-02, F-06. */
  'handover.record': {
    run(act, { direction, guard, items, left }) {
      if (direction === 'in') refuseWhileLeft(act);
      appendHandover(act.db, {
        atMs: act.atMs,
        date: listDateOf(act),
        direction,
        guard,
        left: left ?? null,
        staffNo: act.actor.no,
        items: items.map((item) => ({ ...item, note: item.note ?? null })),
      });
      return { subject: `handover ${direction}`, output: {} };
    },
  },
  /** O-03 to O-10, C-01 to C-03. */
  'checklist.tick': {
    run(act, tick) {
      const item =
        act.standard.checklist.find(({ code }) => code === tick.item) ??
        notFound('清单项', 'checklist item', tick.item);
      if (tick.part !== undefined && !item.parts.some(({ code }) => code === tick.part)) {
        notFound('清单项', 'part of it', tick.part);
      }
      refuseUndoOfOpen(act, tick);
      refuseWhileUncleared(act, tick);
      // O-10 opens the floor: by then the shift has taken over what was left for it.
      if (item.code === 'O-10' && tick.state !== 'undo') refuseWhileLeft(act);
      keepTicks(act, item, tick);
      return { subject: `item ${item.code}`, output: {} };
    },
  },
};
