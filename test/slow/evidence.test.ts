import { chmodSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMonth } from '../../electron/documents/month';
import { statementPage } from '../../electron/documents/statement-page';
import { openStation } from '../../electron/station/station';
import { station } from '../support/command-line';
import { jpegOf, keptIn } from '../support/files';
import { at, fine, FOUNDING, madeStation, type Command } from '../support/scenario';

const PHOTO = '端盘 <b>.jpg';

/** Puts a photo into a data folder and gives commands there, as the app would. */
function withPhoto(data: string, commands: (photo: unknown) => readonly Command[]): string {
  const made = openStation(data);
  try {
    const photo = keptIn(made, PHOTO, jpegOf('tray'));
    for (const command of commands(photo)) {
      if (!made.perform(command).ok) throw new Error(`${command.do} was refused`);
    }
    return photo.sha256;
  } finally {
    made.close();
  }
}

let made: ReturnType<typeof madeStation>;
let data: string;
let sha256: string;
beforeAll(() => {
  made = madeStation(FOUNDING);
  data = made.copy();
  sha256 = withPhoto(data, (photo) => [
    fine('02T09:00:00', 'A001', { attachments: [photo] }),
    at('03T09:00:00', 'A001', 'ledger.appeal', { seq: 1, text: '请看', attachments: [photo] }),
  ]);
});
afterAll(() => made.remove());

const verify = (folder: string) => station(['verify', '--data', folder]);
const fileIn = (folder: string) => join(folder, 'attachments', `${sha256}.jpg`);

describe('photos beside a backup', () => {
  it('come back with it, are there once for all backups of a place, and verify says no word', () => {
    const place = made.path('backups');
    for (const name of ['monday.db', 'tuesday.db']) {
      const { code, lines } = station(['backup', '--data', data, '--to', join(place, name)]);
      expect([code, lines]).toEqual([0, [{ ok: true, file: join(place, name) }]]);
    }
    expect(readdirSync(place).toSorted()).toEqual(['attachments', 'monday.db', 'tuesday.db']);
    expect(readdirSync(join(place, 'attachments'))).toEqual([`${sha256}.jpg`]);

    const elsewhere = made.path('elsewhere');
    const from = join(place, 'monday.db');
    const restored = station(['restore', '--from', from, '--data', elsewhere]);
    expect(restored.lines).toEqual([
      { ok: true, file: join(elsewhere, 'station.db'), replaced: null },
    ]);
    expect(existsSync(fileIn(elsewhere))).toBe(true);
    expect(Object.keys(verify(elsewhere).lines[0] ?? {})).toEqual(['ok', 'entries', 'head']);
  });

  it('that are gone bar no backup and no restore, and are told', () => {
    const from = join(made.path('lost'), 'copy.db');
    station(['backup', '--data', data, '--to', from]);
    rmSync(join(dirname(from), 'attachments'), { recursive: true, force: true });
    const elsewhere = made.path('without');
    const restored = station(['restore', '--from', from, '--data', elsewhere]);
    expect(restored).toMatchObject({ code: 0, lines: [{ missingAttachments: [sha256] }] });
    expect(restored.stderr).toMatch(/1 photos or papers/);
    const again = station(['backup', '--data', elsewhere, '--to', made.path('again', 'copy.db')]);
    expect(again).toMatchObject({ code: 0, lines: [{ missingAttachments: [sha256] }] });
  });

  it('that were changed at home are mended by a restore', () => {
    const from = join(made.path('good'), 'copy.db');
    station(['backup', '--data', data, '--to', from]);
    const home = made.path('home');
    station(['restore', '--from', from, '--data', home]);
    chmodSync(fileIn(home), 0o644);
    writeFileSync(fileIn(home), 'changed');
    expect(verify(home).lines[0]).toMatchObject({ attachments: { changed: 1 } });
    station(['restore', '--from', from, '--data', home]);
    expect(verify(home).lines[0]).not.toHaveProperty('attachments');
  });
});

describe('verify of a data folder', () => {
  it('keeps its answer about the chain when a photo is gone, and adds which one', () => {
    const from = join(made.path('whole'), 'copy.db');
    station(['backup', '--data', data, '--to', from]);
    const folder = made.path('gone');
    station(['restore', '--from', from, '--data', folder]);
    rmSync(fileIn(folder), { force: true });
    const { code, lines, stderr } = verify(folder);
    expect(code).toBe(0);
    expect(lines).toEqual([
      {
        ok: true,
        entries: 1,
        head: expect.objectContaining({ seq: 1 }) as object,
        attachments: {
          missing: 1,
          changed: 0,
          files: [{ sha256, name: PHOTO, subject: 'entry 1', fault: 'missing' }],
        },
      },
    ]);
    expect(stderr).toContain('1 missing');
  });
});

it('a replayed command whose photo is not in the folder is NOT_FOUND', () => {
  const folder = made.copy();
  const attachments = [{ sha256, name: PHOTO, mediaType: 'image/jpeg', bytes: 8 }];
  const line = JSON.stringify(fine('02T09:00:00', 'A001', { attachments }));
  const { code, lines } = station(['replay', '-', '--data', folder], `${line}\n`);
  expect([code, lines[0]]).toMatchObject([1, { line: 1, error: 'NOT_FOUND' }]);
});

it('a statement names what an entry and its appeal carry, and how each hash begins', () => {
  const opened = openStation(data);
  const month = readMonth(opened.db, {
    month: '2026-10',
    language: 'zh',
    standards: opened.standards,
  });
  const page = [...statementPage(month)].join('');
  opened.close();
  const named = `附件 <bdi>端盘 &lt;b&gt;.jpg</bdi> <span class="whole">${sha256.slice(0, 8)}</span>`;
  expect(page.split(named)).toHaveLength(3);
});
