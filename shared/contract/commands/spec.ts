import { z } from 'zod';
import type { Role } from '../fields';

/** What made a command worth a second look. It was accepted all the same: guests do not wait. */
export const flag = z.enum([
  'not-checked-in',
  'no-shift',
  'before-opening',
  'clock-back',
  'clock-ahead',
]);
export type Flag = z.infer<typeof flag>;

/** What a line of the audit log is about. */
export const auditKind = z.enum([
  'station',
  'staff',
  'pin',
  'settings',
  'standard',
  'month',
  'ledger',
  'clock',
  'desk',
  'files',
  'refused',
  'other',
]);
export type AuditKind = z.infer<typeof auditKind>;

export interface CommandSpec<Input extends z.ZodType, Output extends z.ZodType> {
  /** The least role that may give it; null where nobody has a role yet. */
  role: Role | null;
  /** At the kiosk: 'tap' for whoever's avatar is tapped, 'pin' for one who has shown a PIN. */
  by: 'tap' | 'pin';
  /** True where it can be taken back within the ten seconds by `service.undo` (S-01 to S-16). */
  undo: boolean;
  /** True where it is no work at the bar: not told among the last taps, whoever is checked in. */
  practice: boolean;
  /** True where the clock must be trusted: refused while it has run backwards or is far ahead. */
  posts: boolean;
  /** Where it goes into the audit log; null for what the journal alone keeps. */
  audit: AuditKind | null;
  input: Input;
  output: Output;
}

/**
 * One command; an attendant's tap that posts nothing and cannot be undone, where not said otherwise.
 * What only a manager may do is audited, whatever it is.
 */
export function command<Input extends z.ZodType, Output extends z.ZodType = typeof nothing>(
  spec: Partial<Omit<CommandSpec<Input, Output>, 'input' | 'output'>> & {
    input: Input;
    output?: Output;
  },
): CommandSpec<Input, Output> {
  const output = (spec.output ?? nothing) as Output;
  const audit = spec.role === 'manager' ? 'other' : null;
  return {
    role: 'attendant',
    by: 'tap',
    undo: false,
    practice: false,
    posts: false,
    audit,
    ...spec,
    output,
  };
}

export const nothing = z.strictObject({});
export const manager = { role: 'manager', by: 'pin' } as const;
export const supervisor = { role: 'supervisor', by: 'pin' } as const;
