import { BadCall, optional, readCall, required, TEXT, type CliCommand } from './command';
import { generateHistory } from './generate/history';

/** The last day of a history that names none: fixed, so that a seed gives the same one for ever. */
const UNTIL = '2026-09-30';
const VARIETY = 8;

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw new BadCall(`--${name} is a whole number from ${least} to ${most}`);
  }
  return number;
}

function dateOf(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(`${text}T00:00:00Z`))) {
    throw new BadCall('--until is a date, YYYY-MM-DD');
  }
  return text;
}

/** The day after the same date so many years before. */
function firstDate(until: string, years: number): string {
  const date = new Date(`${until}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() - years);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

export const generate: CliCommand = {
  name: 'generate',
  usage: `generate --years N --staff N --seed N --data DIR [--until YYYY-MM-DD]
  Makes a believable history of a station in an empty data folder, up to ${UNTIL} or another date;
  the same for the same numbers. For looking at and for measuring: everybody's PIN is 246810.
  Exit 0, 1 where there is a station already.`,
  run(args, output) {
    const { values } = readCall(args, {
      years: TEXT,
      staff: TEXT,
      seed: TEXT,
      data: TEXT,
      until: TEXT,
    });
    const folder = required(values, 'data');
    const years = wholeNumber('years', required(values, 'years'), 1, 50);
    const until = dateOf(optional(values, 'until') ?? UNTIL);
    let told = 0;
    const tally = generateHistory({
      folder,
      from: firstDate(until, years),
      until,
      variety: VARIETY,
      staff: wholeNumber('staff', required(values, 'staff'), 3, 500),
      seed: wholeNumber('seed', required(values, 'seed'), 0, 4_294_967_295),
      progress: (done) => {
        if (Math.floor(done * 10) === told) return;
        told = Math.floor(done * 10);
        output.say(`${told * 10} %`);
      },
    });
    output.line({ ok: true, ...tally });
    return 0;
  },
};
