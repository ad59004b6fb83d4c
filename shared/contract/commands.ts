import { z } from 'zod';
import { barCommands } from './commands/bar';
import { deskCommands } from './commands/desk';
import { feedbackCommands } from './commands/feedback';
import { clockCommands } from './commands/clock';
import { floorCommands } from './commands/floor';
import { guideCommands } from './commands/guide';
import { ledgerCommands } from './commands/ledger';
import { peopleCommands } from './commands/people';
import { reviewCommands } from './commands/review';
import { shiftCommands } from './commands/shift';
import type { Flag } from './commands/spec';
import { standardCommands } from './commands/standard';
import { stockCommands } from './commands/stock';
import { trainingCommands } from './commands/training';
import { workLogCommands } from './commands/work-log';
import { instant, staffNo } from './fields';

export { auditKind, flag, type AuditKind, type Flag } from './commands/spec';

/**
 * Every change to the data, once: who may make it, what it takes, what it answers.
 * The screens, the command line and the tests give these and nothing else.
 */
export const commands = {
  ...peopleCommands,
  ...standardCommands,
  ...guideCommands,
  ...barCommands,
  ...shiftCommands,
  ...floorCommands,
  ...deskCommands,
  ...feedbackCommands,
  ...clockCommands,
  ...ledgerCommands,
  ...reviewCommands,
  ...trainingCommands,
  ...workLogCommands,
  ...stockCommands,
} as const;

export type CommandName = keyof typeof commands;
export type CommandInput<Name extends CommandName> = z.infer<(typeof commands)[Name]['input']>;
export type CommandOutput<Name extends CommandName> = z.infer<(typeof commands)[Name]['output']>;

export const commandName = z.enum(Object.keys(commands) as [CommandName, ...CommandName[]]);

/** A command with who gives it and when: one line of a replay file. */
export const envelope = z.strictObject({
  at: instant,
  as: staffNo.optional(),
  do: commandName,
  with: z.unknown().optional(),
  /** Made once for an intention: a retry with the same id finds what the first one did. */
  id: z.uuid().optional(),
});
export type Envelope = z.infer<typeof envelope>;

/** What the station answers to a command it carried out. */
export interface Done<Name extends CommandName = CommandName> {
  /** The journal line, which `service.undo` names. */
  event: number;
  flags: Flag[];
  /** True where `service.undo` can take it back for a while. */
  undoable: boolean;
  output: CommandOutput<Name>;
}
