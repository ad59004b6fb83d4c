import { checkBundle } from '../documents/check-bundle';
import { openAttachmentFiles } from '../station/attachment-files';
import { verifyData } from '../station/verify';
import { openForReading } from '../store/open';
import type { Head } from '../../shared/domain/ledger';
import { BadCall, optional, readCall, TEXT, type CliCommand, type Output } from './command';

/** An anchor from paper, SEQ:HASH. Errors: BadCall. */
function anchorOf(text: string | undefined): Head[] {
  if (text === undefined) return [];
  const [, seq = '', hash = ''] = /^(\d+):([0-9a-f]{64})$/i.exec(text.replaceAll(' ', '')) ?? [];
  if (!hash) throw new BadCall('--anchor is SEQ:HASH with 64 hex digits');
  return [{ seq: Number(seq), hash: hash.toLowerCase() }];
}

export const verify: CliCommand = {
  name: 'verify',
  usage: `verify --data DIR | --bundle DIR  [--anchor SEQ:HASH]
  Walks the whole chain of a data folder, or everything in a month's bundle with nothing but the
  bundle; held against an anchor from paper where one is given. Exit 0 whole, 1 not. Photos and
  papers that are gone or changed are told beside it, as attachments.`,
  run(args, output) {
    const { values } = readCall(args, { data: TEXT, bundle: TEXT, anchor: TEXT });
    const data = optional(values, 'data');
    const bundle = optional(values, 'bundle');
    const anchors = anchorOf(optional(values, 'anchor'));
    if ((data === undefined) === (bundle === undefined)) {
      throw new BadCall('either --data or --bundle is needed');
    }
    const check =
      bundle === undefined
        ? verifyFolder(data ?? '', anchors, output)
        : checkBundle(bundle, anchors);
    output.line(check);
    return check.ok ? 0 : 1;
  },
};

/** A database that cannot even be read is not whole either. */
function verifyFolder(folder: string, anchors: readonly Head[], output: Output) {
  try {
    const { db, close } = openForReading(folder);
    try {
      const check = verifyData(db, openAttachmentFiles(folder), anchors);
      if (check.attachments) {
        const { missing, changed } = check.attachments;
        output.say(`photos and papers: ${missing} missing, ${changed} changed`);
      }
      return check;
    } finally {
      close();
    }
  } catch (error) {
    output.say(error instanceof Error ? error.message : String(error));
    return { ok: false, seq: 0, reason: 'unreadable' } as const;
  }
}
