import type { Attachment } from '../../shared/contract/fields';
import type { AttachmentFaults } from '../../shared/contract/views/attachments';
import {
  appendAttachment,
  appendAttachmentUse,
  listAttachments,
  walkAttachments,
} from '../store/attachments';
import type { ReadDb } from '../store/database';
import type { Act } from './act';
import type { AttachmentFiles } from './attachment-files';
import { notFound } from './refuse';

const missing = ({ name }: Attachment): never => notFound('附件', 'attachment', name);

/**
 * Existence, to be asked in its turn, before whose it is and how it stands: every file lies in the
 * data folder with that size and kind. Errors: NOT_FOUND.
 */
export function refuseMissingFiles(act: Act, given: readonly Attachment[] = []): void {
  for (const one of given) {
    const file = act.tools.attachments.find(one.sha256);
    if (file?.bytes !== one.bytes || file.mediaType !== one.mediaType) missing(one);
  }
}

/**
 * Keeps, for good, that a subject ('entry 12', 'found item 3') carries these files, after those
 * that it has. Errors: NOT_FOUND where the data folder lacks one, or has other bytes in its place.
 */
export function keepAttachments(
  act: Act,
  subject: string,
  given: readonly Attachment[] = [],
): void {
  refuseMissingFiles(act, given);
  for (const one of given) {
    const { sha256, mediaType, bytes, name } = one;
    if (!act.tools.attachments.read(sha256)) missing(one);
    const added = { addedAtMs: act.atMs, addedBy: act.actor.no };
    appendAttachment(act.db, { sha256, mediaType, bytes, ...added });
    appendAttachmentUse(act.db, { subject, sha256, name, event: act.event });
  }
}

/** Gives what one subject carries on to another of the same matter, whatever became of the files. */
export function handOnAttachments(act: Act, from: string, to: string): void {
  for (const { sha256, name } of attachmentsOf(act.db, from)) {
    appendAttachmentUse(act.db, { subject: to, sha256, name, event: act.event });
  }
}

/** What one subject carries, in its order. */
export const attachmentsOf = (db: ReadDb, subject: string): Attachment[] =>
  attachmentsBySubject(db, [subject])(subject);

/** A look-up of what some subjects carry, each in its order; empty for one that carries nothing. */
export function attachmentsBySubject(
  db: ReadDb,
  subjects: readonly string[],
): (subject: string) => Attachment[] {
  const found = new Map<string, Attachment[]>();
  for (const { subject, ...one } of listAttachments(db, subjects)) {
    const list = found.get(subject);
    if (list) list.push(one);
    else found.set(subject, [one]);
  }
  return (subject) => found.get(subject) ?? [];
}

/** How many of the wrong files are named one by one. */
const NAMED_FAULTS = 20;

/** Reads every file that the records carry; undefined where all are there as they were. */
export function checkAttachments(db: ReadDb, files: AttachmentFiles): AttachmentFaults | undefined {
  const faults: AttachmentFaults = { missing: 0, changed: 0, files: [] };
  for (const { sha256, name, subject } of walkAttachments(db)) {
    if (files.read(sha256)) continue;
    const fault = files.find(sha256) ? 'changed' : 'missing';
    faults[fault] += 1;
    if (faults.files.length < NAMED_FAULTS) faults.files.push({ sha256, name, subject, fault });
  }
  return faults.missing + faults.changed === 0 ? undefined : faults;
}
