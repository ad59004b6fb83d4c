import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { checkpoint } from '../../electron/store/checkpoint';
import { openForWriting } from '../../electron/store/open';

it('a checkpoint moves what was written out of the log into the database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waterbar-store-'));
  const { db, close } = openForWriting(folder);
  /** What the database's file holds without its log. */
  const alone = (): unknown[] => {
    const copy = join(folder, 'alone.db');
    copyFileSync(db.path, copy);
    const raw = new Sqlite(copy);
    const rows = raw.prepare(`SELECT key FROM setting`).all();
    raw.close();
    return rows;
  };
  checkpoint(db);
  db.run(`INSERT INTO setting VALUES ('k', '1')`);
  expect(alone()).toEqual([]);
  checkpoint(db);
  expect(alone()).toEqual([{ key: 'k' }]);
  close();
  rmSync(folder, { recursive: true, force: true });
});
