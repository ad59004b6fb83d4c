import { statSync } from 'node:fs';
import { join } from 'node:path';
import { bundleTimes, indexRate, questionTimes, recordTimes, verifyRates } from './ledger-parts';
import { buildBoth, openSide, type Side } from './ledger-sides';
import { writePlainText } from './plain-text';

// Run by scripts/bench.mjs, bundled: node ledger.cjs FOLDER ENTRIES SAMPLES. One JSON object on stdout.

const bytesPerEntry = ({ station, entries }: Side): number => {
  station.settle();
  return statSync(station.db.path).size / entries;
};

async function main(folder: string, entries: number, samples: number): Promise<void> {
  const { folders, few: fewAt, many: manyAt, ...built } = await buildBoth(folder, entries);
  const few = await openSide(folders.few, fewAt);
  const many = await openSide(folders.many, manyAt);
  const bytes = { few: bytesPerEntry(few), many: bytesPerEntry(many) };
  // Once to warm up: the code is what is measured, not its compilation.
  verifyRates(few);
  const verify = { few: verifyRates(few), many: verifyRates(many) };
  const index = { few: indexRate(few), many: indexRate(many) };
  const questions = await questionTimes(few, many);
  const bundle = await bundleTimes(few, many, folder);
  const plain = join(folder, 'ledger.journal');
  const netFen = writePlainText(many, plain);
  const record = await recordTimes(few, many, samples, folder);
  few.station.close();
  many.station.close();
  process.stdout.write(
    JSON.stringify({
      ...built,
      entries: { few: few.entries, many: many.entries },
      month: many.month,
      folder: many.folder,
      plain,
      netFen,
      bytes,
      verify,
      index,
      questions,
      bundle,
      record,
    }),
  );
}

const [, , folder = '', entries = '', samples = ''] = process.argv;
void main(folder, Number(entries), Number(samples));
