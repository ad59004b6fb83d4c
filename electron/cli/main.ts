import { Refused } from '../station/refuse';
import { BadCall, type CliCommand, type Output } from './command';
import { backup, exportMonth, report, restore } from './files';
import { generate } from './generate';
import { replay } from './replay';
import { verify } from './verify';

const COMMANDS: readonly CliCommand[] = [
  replay,
  verify,
  exportMonth,
  report,
  backup,
  restore,
  generate,
];

const output: Output = {
  line: (value) => process.stdout.write(`${JSON.stringify(value)}\n`),
  say: (message) => process.stderr.write(`${message}\n`),
};

const usage = (): string =>
  ['npm run -s station -- <command>', ...COMMANDS.map((command) => command.usage)].join('\n\n');

/** Answers the exit code: 2 for a bad call, 1 for what could not be done. */
async function run(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === 'help') {
    output.say(usage());
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) {
    output.say(`There is no command ${name}.\n\n${usage()}`);
    return 2;
  }
  if (rest.includes('--help')) {
    output.say(command.usage);
    return 0;
  }
  try {
    return await command.run(rest, output);
  } catch (error) {
    return failed(error, command);
  }
}

function failed(error: unknown, command: CliCommand): number {
  if (error instanceof BadCall) {
    output.say(`${error.message}\n\n${command.usage}`);
    return 2;
  }
  if (error instanceof Refused) {
    output.say(`${error.refusal.code}: ${error.refusal.message.en}`);
    return 1;
  }
  output.say(error instanceof Error ? error.message : String(error));
  return 1;
}

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
