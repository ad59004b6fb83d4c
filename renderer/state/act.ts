import type { CommandInput, CommandName, Done } from '../../shared/contract/commands';
import type { CommandAnswer } from '../../shared/contract/bridge';
import type { Role } from '../../shared/contract/fields';
import { command } from '../client';
import { say, word } from '../i18n';
import { acting, askWho, requirePin } from './session';
import { showSnack } from './snack';
import { nameOf, team } from './team';

interface Said<Name extends CommandName> {
  /** What the snackbar says once it is done; by what came of it where that matters. */
  done: string | ((done: Done<Name>) => string);
  /** How it is taken back where `service.undo` does not (a tick). */
  undo?: () => Promise<void>;
  /** What the PIN sheet says it asks for. */
  reason?: string;
}

/** Flags are accepted all the same; the snackbar only mentions them. */
const aside = (done: Done, who: string): string | null =>
  done.flags.length === 0
    ? null
    : done.flags.map((flag) => word(`frame:flag.${flag}`, { name: nameOf(who) })).join(' · ');

async function takeBack(event: number, as: string): Promise<void> {
  const answer = await command('service.undo', { event }, as);
  showSnack(
    answer.ok
      ? { tone: 'done', text: word('frame:undone') }
      : { tone: 'refused', text: say(answer.error.message) },
  );
}

/** Shows a command's answer at the bottom right, with its undo where there is one. */
export function showAnswer<Name extends CommandName>(
  answer: CommandAnswer<Name>,
  as: string,
  said: Said<Name>,
): boolean {
  if (!answer.ok) {
    showSnack({ tone: 'refused', text: say(answer.error.message) });
    return false;
  }
  const { event } = answer.value;
  const undo = said.undo ?? (answer.value.undoable ? () => takeBack(event, as) : null);
  const text = typeof said.done === 'string' ? said.done : said.done(answer.value);
  showSnack({ tone: 'done', text, aside: aside(answer.value, as), undo });
  return true;
}

/** Who acts: the tapped avatar, else whoever the sheet of avatars tells. Null when cancelled. */
export async function actingOrAsk(): Promise<string | null> {
  const no = acting();
  if (no !== null && team().some((member) => member.no === no)) return no;
  return askWho();
}

/** Gives a command as the acting person and shows the answer. False when refused or cancelled. */
export async function tap<Name extends CommandName>(
  name: Name,
  input: CommandInput<Name>,
  said: Said<Name>,
): Promise<boolean> {
  const as = await actingOrAsk();
  if (as === null) return false;
  return showAnswer(await command(name, input, as), as, said);
}

/**
 * Gives several commands as the acting person, told and taken back as one. Stops at a refusal; what
 * was done before it stays.
 */
export async function tapAll<Name extends CommandName>(
  name: Name,
  inputs: readonly CommandInput<Name>[],
  said: Said<Name>,
): Promise<boolean> {
  const as = await actingOrAsk();
  if (as === null) return false;
  const events: number[] = [];
  const undo = async (): Promise<void> => {
    const [last, ...earlier] = events.toReversed();
    for (const event of earlier) await command('service.undo', { event }, as);
    if (last !== undefined) await takeBack(last, as);
  };
  for (const input of inputs) {
    const answer = await command(name, input, as);
    const isLast = input === inputs.at(-1);
    if (answer.ok) events.push(answer.value.event);
    if (!answer.ok || isLast) return showAnswer(answer, as, { ...said, undo });
  }
  return false;
}

/** Gives a command as the person whose PIN was shown, asking for it where needed. */
export async function actWithPin<Name extends CommandName>(
  role: Role,
  name: Name,
  input: CommandInput<Name>,
  said: Said<Name>,
): Promise<boolean> {
  const unlocked = await requirePin(role, said.reason);
  if (unlocked === null) return false;
  return showAnswer(await command(name, input, unlocked.no), unlocked.no, said);
}
