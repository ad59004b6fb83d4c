import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** A command line that cannot be carried out as given: exit 2, and how it is called. */
export class BadCall extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BadCall';
  }
}

/** What a command can write to: JSON lines for programs, messages for people. */
export interface Output {
  line: (value: unknown) => void;
  say: (message: string) => void;
}

export interface CliCommand {
  name: string;
  /** How it is called and what it does: the text of its --help. */
  usage: string;
  /** Answers the exit code. */
  run: (args: readonly string[], output: Output) => Promise<number> | number;
}

type Options = Record<string, string | boolean | undefined>;

/** The options and bare words of a call. Errors: BadCall. */
export function readCall(
  args: readonly string[],
  options: ParseArgsOptionsConfig,
): { values: Options; words: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { values: values as Options, words: positionals };
  } catch (error) {
    throw new BadCall(error instanceof Error ? error.message : String(error));
  }
}

/** An option that must be given. Errors: BadCall. */
export function required(values: Options, name: string): string {
  const value = values[name];
  if (typeof value !== 'string' || value === '') throw new BadCall(`--${name} is needed`);
  return value;
}

export function optional(values: Options, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** An option that must be a month, YYYY-MM. Errors: BadCall. */
export function requiredMonth(values: Options): string {
  const month = required(values, 'month');
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new BadCall('--month is YYYY-MM');
  return month;
}

export const TEXT = { type: 'string' } as const;
export const SWITCH = { type: 'boolean' } as const;
