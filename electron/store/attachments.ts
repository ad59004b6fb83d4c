import type { Attachment } from '../../shared/contract/fields';
import type { ReadDb, WriteDb } from './database';

/** A file that some record carries. */
export interface AttachmentRow {
  sha256: string;
  mediaType: Attachment['mediaType'];
  bytes: number;
}

/** Keeps that a file belongs to the records; nothing where it does already. */
export function appendAttachment(
  db: WriteDb,
  file: AttachmentRow & { addedAtMs: number; addedBy: string },
): void {
  db.run(
    `INSERT INTO attachment (sha256, media_type, bytes, added_at_ms, added_by)
     SELECT :sha256, :mediaType, :bytes, :addedAtMs, :addedBy
     WHERE NOT EXISTS (SELECT 1 FROM attachment WHERE sha256 = :sha256)`,
    { ...file },
  );
}

/** Adds a file after those that the subject carries already. */
export function appendAttachmentUse(
  db: WriteDb,
  use: { subject: string; sha256: string; name: string; event: number },
): void {
  db.run(
    `INSERT INTO attachment_use (id, subject, position, sha256, name, event)
     VALUES (
       (SELECT coalesce(max(id), 0) + 1 FROM attachment_use),
       :subject,
       (SELECT coalesce(max(position), 0) + 1 FROM attachment_use WHERE subject = :subject),
       :sha256, :name, :event)`,
    use,
  );
}

/** What some subjects carry, each in its order. */
export const listAttachments = (
  db: ReadDb,
  subjects: readonly string[],
): (Attachment & { subject: string })[] =>
  db.all(
    `SELECT subject, sha256, name, media_type AS mediaType, bytes
     FROM attachment_use JOIN attachment USING (sha256)
     WHERE subject IN (SELECT value FROM json_each(:subjects))
     ORDER BY subject, position`,
    { subjects: JSON.stringify(subjects) },
  );

/** Every file that the records know of, with the first name and place that it was used in. */
export const walkAttachments = (
  db: ReadDb,
): IterableIterator<AttachmentRow & { name: string; subject: string }> =>
  db.iterate(
    `SELECT sha256, media_type AS mediaType, bytes, name, subject
     FROM attachment JOIN attachment_use AS use USING (sha256)
     WHERE use.id = (SELECT min(id) FROM attachment_use AS first
                     WHERE first.sha256 = attachment.sha256)
     ORDER BY use.id`,
  );
