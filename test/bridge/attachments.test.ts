import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attachmentAt, openAttachments } from '../../electron/attachments';
import type { Attachment } from '../../shared/contract/fields';
import { MAX_ATTACHMENT_BYTES } from '../../shared/domain/attachment';
import { codeOf, openTestKiosk, type TestKiosk } from '../support/bridge';
import { jpegOf, pdfOf, pngOf } from '../support/files';
import { ATTENDANT, emptyStation } from '../support/station';

let kiosk: TestKiosk;
beforeEach(() => {
  kiosk = openTestKiosk();
});
afterEach(() => kiosk.test.close());

const add = (input: object) => kiosk.ask({ kind: 'kiosk', name: 'attachment.add', with: input });
const PHOTO = { name: '伞.jpg', mediaType: 'image/jpeg', bytes: jpegOf('umbrella') };

async function added(input: object = PHOTO): Promise<Attachment> {
  const answer = await add(input);
  return (answer as { value: Attachment }).value;
}

describe('attachment.add', () => {
  it('keeps a photo by a tap and answers what a command names', async () => {
    const file = await added();
    expect(file).toMatchObject({ name: '伞.jpg', mediaType: 'image/jpeg', bytes: 12 });
    expect(kiosk.test.station.attachments.read(file.sha256)).toBeDefined();
    expect(await added({ ...PHOTO, name: '再来.jpg' })).toEqual({ ...file, name: '再来.jpg' });
  });

  it('goes by the bytes, not by what the screen says', async () => {
    expect(await added({ ...PHOTO, bytes: pngOf() })).toMatchObject({ mediaType: 'image/png' });
    const page = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(codeOf(await add({ ...PHOTO, bytes: page }))).toBe('BAD_INPUT');
  });

  it.each([
    ['no bytes', { bytes: new Uint8Array() }],
    ['bytes over 8 MiB', { bytes: new Uint8Array(MAX_ATTACHMENT_BYTES + 1).fill(0xff) }],
    ['bytes as a list', { bytes: [0xff, 0xd8, 0xff] }],
    ['bytes as text', { bytes: 'ÿØÿ' }],
    ['a name of two lines', { name: 'a\nb' }],
    ['another kind', { mediaType: 'text/html' }],
  ])('%s is BAD_INPUT', async (_what, wrong) => {
    expect(codeOf(await add({ ...PHOTO, ...wrong }))).toBe('BAD_INPUT');
  });

  it('on a full disk is READ_ONLY, and nothing is unexpected', async () => {
    kiosk.test.station.attachments.keep = () => {
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    };
    expect(codeOf(await add(PHOTO))).toBe('READ_ONLY');
    expect(kiosk.reported).toEqual([]);
  });

  it('before there is a station is NOT_ALLOWED', async () => {
    const empty = emptyStation();
    const { station } = empty;
    const acts = openAttachments({ station, session: kiosk.session, showFile: async () => '' });
    const bytes = Uint8Array.from(PHOTO.bytes);
    const answer = await acts['attachment.add']({ name: 'a', mediaType: 'image/jpeg', bytes });
    expect(codeOf(answer)).toBe('NOT_ALLOWED');
    empty.close();
  });
});

const at = (path: string) => attachmentAt(kiosk.test.station.attachments, path);

describe('a file on the screen', () => {
  it('comes by its hash, as what it is', async () => {
    const { sha256 } = await added();
    const found = at(`/attachment/${sha256}`);
    expect(found?.mediaType).toBe('image/jpeg');
    expect([...(found?.content ?? [])]).toEqual([...PHOTO.bytes]);
  });

  it('and by nothing else', async () => {
    const { sha256 } = await added();
    const wrong = [
      `/attachment/${sha256}.jpg`,
      `/attachment/${sha256.toUpperCase()}`,
      `/attachment/../attachment/${sha256}`,
      `/attachment/${'0'.repeat(64)}`,
      `/attachments/${sha256}.jpg`,
      '/station.db',
      '/attachment/',
    ];
    expect(wrong.filter((path) => at(path) !== undefined)).toEqual([]);
  });
});

const PAPER = { name: '说明.pdf', mediaType: 'application/pdf', bytes: pdfOf() };

const open = (sha256: string) =>
  kiosk.ask({ kind: 'kiosk', name: 'attachment.open', with: { sha256 } });

const noViewer = () => Promise.resolve('no viewer');

describe('attachment.open', () => {
  it('needs a PIN, and shows the file itself', async () => {
    const { sha256 } = await added(PAPER);
    expect(codeOf(await open(sha256))).toBe('NOT_ALLOWED');
    await kiosk.unlock(ATTENDANT);
    expect(codeOf(await open(sha256))).toBe('ok');
    expect(kiosk.shown).toEqual([join(kiosk.test.folder, 'attachments', `${sha256}.pdf`)]);
  });

  it('of a file that is gone, or that nothing can show, is NOT_FOUND', async () => {
    await kiosk.unlock(ATTENDANT);
    const { sha256 } = await added(PAPER);
    const { station } = kiosk.test;
    const acts = openAttachments({ station, session: kiosk.session, showFile: noViewer });
    expect(codeOf(await acts['attachment.open']({ sha256 }))).toBe('NOT_FOUND');
    rmSync(join(kiosk.test.folder, 'attachments'), { recursive: true });
    expect(codeOf(await open(sha256))).toBe('NOT_FOUND');
  });
});
