import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * Databases as earlier versions of the app left them, by the number of the last migration they had:
 * station GZ01 after one whole day, 2026-08-31 (three entries, an appeal and its reversal, the month
 * closed), with guests at F1 since 09:10 the next morning. Never changed once they are here.
 */
const KEPT = join(import.meta.dirname, 'old-stations');

export const OLD_VERSIONS = readdirSync(KEPT)
  .map((name) => Number(name.slice(0, 4)))
  .toSorted((a, b) => a - b);

/** A data folder of its own with such a database in it. */
export function oldStation(version: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'waterbar-'));
  const packed = readFileSync(join(KEPT, `${String(version).padStart(4, '0')}.db.gz`));
  writeFileSync(join(folder, 'station.db'), gunzipSync(packed));
  return folder;
}
