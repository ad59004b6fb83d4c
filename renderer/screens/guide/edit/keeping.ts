import { command, query } from '../../../client';
import { word } from '../../../i18n';
import { actWithPin, showAnswer } from '../../../state/act';
import { readAnew } from '../../../state/guide';
import { requirePin } from '../../../state/session';
import { written, type Draft, type Shelf } from './draft';

const reason = (): string => word('guide:edit.why');

/** Keeps new words of a page; answers its code, or null where they were refused. */
export async function writePage(code: string, draft: Draft): Promise<string | null> {
  const said = { done: word('guide:edit.kept'), reason: reason() };
  const kept = await actWithPin('manager', 'guide.write', { code, ...written(draft) }, said);
  if (kept) await readAnew();
  return kept ? code : null;
}

/** Keeps a new page; answers the code that it was given, or null where it was refused. */
export async function addPage(shelf: Shelf, draft: Draft): Promise<string | null> {
  const unlocked = await requirePin('manager', reason());
  if (unlocked === null) return null;
  const page = written(draft);
  const input =
    shelf === 'snack'
      ? ({ kind: 'snack', ...page } as const)
      : ({ kind: 'page', chapter: shelf, ...page } as const);
  const answer = await command('guide.add', input, unlocked.no);
  showAnswer(answer, unlocked.no, { done: word('guide:edit.added') });
  if (!answer.ok) return null;
  await readAnew();
  return answer.value.output.code;
}

/** Takes a page away, or brings the app's own words back. False where that was refused. */
export async function endPage(how: 'remove' | 'restore', code: string): Promise<boolean> {
  const said = { done: word(`guide:edit.${how}d`), reason: reason() };
  const done = await actWithPin('manager', `guide.${how}`, { code }, said);
  if (done) await readAnew();
  return done;
}

/** Has a page read again as an earlier edit wrote it. False where that was refused. */
export async function bringBack(code: string, event: number): Promise<boolean> {
  const said = { done: word('guide:history.broughtBack'), reason: reason() };
  const done = await actWithPin('manager', 'guide.bringBack', { code, event }, said);
  if (done) await readAnew();
  return done;
}

/** Brings a page of the station's own back as it last read. False where that was refused. */
export async function bringBackLast(code: string): Promise<boolean> {
  const answer = await query('guide.history', { code });
  const last = answer.ok ? answer.value.edits.find(({ page }) => page !== null) : undefined;
  return last !== undefined && bringBack(code, last.event);
}
