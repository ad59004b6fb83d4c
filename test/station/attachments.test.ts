import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAttachmentFiles } from '../../electron/station/attachment-files';
import {
  attachmentsBySubject,
  attachmentsOf,
  checkAttachments,
  keepAttachments,
} from '../../electron/station/attachments';
import type { Act } from '../../electron/station/act';
import { Refused } from '../../electron/station/refuse';
import { verifyData } from '../../electron/station/verify';
import type { Attachment } from '../../shared/contract/fields';
import { findStaff } from '../../electron/store/staff';
import { jpegOf, keptIn, pdfOf } from '../support/files';
import { ATTENDANT, foundedStation, type TestStation } from '../support/station';

let test: TestStation;
beforeEach(() => {
  test = foundedStation();
});
afterEach(() => test.close());

const folder = () => join(test.folder, 'attachments');
const files = () => readdirSync(folder()).toSorted();

describe('the data folder’s files', () => {
  it('are called by their hash, and the same bytes twice are one file', () => {
    const { attachments } = test.station;
    const kept = attachments.keep(jpegOf('tray'));
    expect(attachments.keep(jpegOf('tray'))).toEqual(kept);
    expect(files()).toEqual([`${kept.sha256}.jpg`]);
    expect(attachments.read(kept.sha256)?.content).toEqual(Buffer.from(jpegOf('tray')));
    expect(attachments.find(kept.sha256)).toEqual(kept);
  });

  it('cannot be saved over by what opens them', () => {
    const { path } = test.station.attachments.keep(pdfOf());
    expect(statSync(path).mode & 0o222).toBe(0);
  });

  it('are photos and papers, whatever they are called', () => {
    const page = new TextEncoder().encode('<html>');
    expect(() => test.station.attachments.keep(page)).toThrow('BAD_INPUT');
  });

  it('are read only while they are what they were', () => {
    const { attachments } = test.station;
    const { sha256, path } = attachments.keep(jpegOf());
    chmodSync(path, 0o644);
    writeFileSync(path, jpegOf('another'));
    expect(attachments.find(sha256)?.path).toBe(path);
    expect(attachments.read(sha256)).toBeUndefined();
    // The right bytes, brought again, mend it.
    attachments.keep(jpegOf());
    expect(attachments.read(sha256)?.content).toEqual(Buffer.from(jpegOf()));
  });

  it('a write that was torn leaves nothing that is found, and bars no later one', () => {
    const { attachments } = test.station;
    attachments.keep(jpegOf('one'));
    writeFileSync(join(folder(), '.draft'), 'half a ph');
    const { sha256 } = attachments.keep(jpegOf('two'));
    expect(files()).toHaveLength(2);
    expect(attachments.read(sha256)).toBeDefined();
  });

  it.each(['', '../station', '.draft', 'A'.repeat(64), `${'a'.repeat(63)}/`])(
    'no path leads out of the folder: %j',
    (sha256) => {
      test.station.attachments.keep(jpegOf());
      expect(test.station.attachments.find(sha256)).toBeUndefined();
    },
  );
});

/** Runs in a transaction of a command of the attendant's, as a noun does. */
function keeping(subject: string, given: readonly Attachment[]): string {
  const { db, attachments } = test.station;
  const actor = findStaff(db, ATTENDANT);
  const act = { db, tools: { attachments }, actor, atMs: 1_000, event: 1 } as unknown as Act;
  try {
    db.transaction(() => keepAttachments(act, subject, given));
    return 'ok';
  } catch (error) {
    if (error instanceof Refused) return error.refusal.code;
    throw error;
  }
}

describe('what a record carries', () => {
  it('is kept in its order, and grows behind what is there', () => {
    const [one, two, three] = ['一.jpg', '二.jpg', '三.jpg'].map((name) =>
      keptIn(test.station, name),
    ) as [Attachment, Attachment, Attachment];
    expect(keeping('found item 1', [two, one])).toBe('ok');
    expect(keeping('found item 1', [three])).toBe('ok');
    expect(keeping('found item 2', [one])).toBe('ok');
    expect(attachmentsOf(test.station.db, 'found item 1')).toEqual([two, one, three]);
    const of = attachmentsBySubject(test.station.db, ['found item 2', 'found item 3']);
    expect(of('found item 2')).toEqual([one]);
    expect(of('found item 3')).toEqual([]);
    expect(test.station.db.all('SELECT sha256 FROM attachment')).toHaveLength(3);
  });

  it('may be called otherwise in another record', () => {
    const one = keptIn(test.station, '一.jpg');
    keeping('a', [one]);
    keeping('b', [{ ...one, name: '门口.jpg' }]);
    expect(attachmentsOf(test.station.db, 'b')).toEqual([{ ...one, name: '门口.jpg' }]);
    expect(attachmentsOf(test.station.db, 'a')).toEqual([one]);
  });

  it.each<[string, (one: Attachment) => Attachment]>([
    ['a file that is not there', (one) => ({ ...one, sha256: 'f'.repeat(64) })],
    ['another size', (one) => ({ ...one, bytes: one.bytes + 1 })],
    ['another kind', (one) => ({ ...one, mediaType: 'application/pdf' })],
  ])('%s is NOT_FOUND, and nothing is kept of the list', (_what, wrong) => {
    const one = keptIn(test.station, '一.jpg');
    const bad = wrong(keptIn(test.station, '二.jpg'));
    expect(keeping('a', [one, bad])).toBe('NOT_FOUND');
    expect(attachmentsOf(test.station.db, 'a')).toEqual([]);
  });

  it('a file with other bytes of the same size is NOT_FOUND', () => {
    const one = keptIn(test.station, '一.jpg', jpegOf('abc'));
    const path = join(folder(), `${one.sha256}.jpg`);
    chmodSync(path, 0o644);
    writeFileSync(path, jpegOf('abd'));
    expect(keeping('a', [one])).toBe('NOT_FOUND');
  });
});

const check = () => checkAttachments(test.station.db, test.station.attachments);

describe('verify looks at every file', () => {
  it('and has nothing to say while all are as they were', () => {
    keeping('a', [keptIn(test.station)]);
    expect(check()).toBeUndefined();
    expect(Object.keys(verifyData(test.station.db, test.station.attachments))).toEqual([
      'ok',
      'entries',
      'head',
    ]);
  });

  it('tells what is missing and what was changed, and where it was carried first', () => {
    const [gone, changed] = [keptIn(test.station, 'a.jpg'), keptIn(test.station, 'b.jpg')];
    keeping('entry 7', [gone]);
    keeping('entry 8', [gone, changed]);
    rmSync(join(folder(), `${gone.sha256}.jpg`), { force: true });
    const path = join(folder(), `${changed.sha256}.jpg`);
    chmodSync(path, 0o644);
    writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from('!')]));
    const faults = {
      missing: 1,
      changed: 1,
      files: [
        { sha256: gone.sha256, name: 'a.jpg', subject: 'entry 7', fault: 'missing' },
        { sha256: changed.sha256, name: 'b.jpg', subject: 'entry 8', fault: 'changed' },
      ],
    };
    expect(check()).toEqual(faults);
    const answer = verifyData(test.station.db, test.station.attachments);
    expect(answer).toMatchObject({ ok: true, entries: 0, attachments: faults });
  });

  it('names the first twenty of a lost folder', () => {
    for (let at = 0; at < 25; at += 1) keeping(`entry ${at}`, [keptIn(test.station, `${at}.jpg`)]);
    rmSync(folder(), { recursive: true, force: true });
    expect(check()).toMatchObject({ missing: 25, changed: 0 });
    expect(check()?.files).toHaveLength(20);
  });

  it('does not ask for files that no record carries', () => {
    keptIn(test.station);
    rmSync(folder(), { recursive: true, force: true });
    expect(check()).toBeUndefined();
  });
});

it('a folder without files is no error', () => {
  expect(openAttachmentFiles(join(test.folder, 'nowhere')).read('a'.repeat(64))).toBeUndefined();
});
