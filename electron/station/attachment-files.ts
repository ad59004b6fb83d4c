import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  EXTENSION,
  MEDIA_TYPES,
  mediaTypeOf,
  type MediaType,
} from '../../shared/domain/attachment';
import { makeDurable } from '../store/durable';
import { refuse } from './refuse';

/** A file as it lies in the data folder. */
export interface KeptFile {
  sha256: string;
  mediaType: MediaType;
  bytes: number;
  path: string;
}

/** The data folder's photos and papers: each one file, called by the hash of its bytes. */
export interface AttachmentFiles {
  folder: string;
  /** Keeps bytes, whole and durable or not at all; the same bytes twice are one file. Errors: BAD_INPUT. */
  keep: (bytes: Uint8Array) => KeptFile;
  /** The file of a hash, by its name alone; undefined where none lies there. */
  find: (sha256: string) => KeptFile | undefined;
  /** The bytes of a hash; undefined where no file lies there, or not those bytes any more. */
  read: (sha256: string) => { file: KeptFile; content: Buffer } | undefined;
}

/** Where a data folder, or a backup's folder, has them. */
export const ATTACHMENT_FOLDER = 'attachments';

const hashOfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A name that nobody looks for; what a torn write left under it is written over by the next one. */
const DRAFT = '.draft';

/** Puts a file in place: written beside it, made durable, renamed. Errors: the system's own. */
function place(folder: string, name: string, bytes: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, DRAFT);
  rmSync(draft, { force: true });
  const handle = openSync(draft, 'wx');
  try {
    writeFileSync(handle, bytes);
    fsyncSync(handle);
  } catch (error) {
    closeSync(handle);
    rmSync(draft, { force: true });
    throw error;
  }
  closeSync(handle);
  // Evidence is not edited by a viewer that saves over what it has opened.
  chmodSync(draft, 0o444);
  const target = join(folder, name);
  // One that was changed gives way; Windows renames over nothing that is read-only.
  if (existsSync(target)) chmodSync(target, 0o644);
  renameSync(draft, target);
  makeDurable(folder, 'r');
}

export function openAttachmentFiles(dataFolder: string): AttachmentFiles {
  const folder = join(dataFolder, ATTACHMENT_FOLDER);

  function find(sha256: string): KeptFile | undefined {
    if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined;
    for (const mediaType of MEDIA_TYPES) {
      const path = join(folder, `${sha256}.${EXTENSION[mediaType]}`);
      const stat = statSync(path, { throwIfNoEntry: false });
      if (stat?.isFile()) return { sha256, mediaType, bytes: stat.size, path };
    }
    return undefined;
  }

  function read(sha256: string) {
    const file = find(sha256);
    if (!file) return undefined;
    const content = readFileSync(file.path);
    return hashOfBytes(content) === sha256 ? { file, content } : undefined;
  }

  return {
    folder,
    find,
    read,
    keep(bytes) {
      const mediaType =
        mediaTypeOf(bytes) ??
        refuse('BAD_INPUT', '只收照片和 PDF 文件', 'Only photos and PDF files are taken');
      const sha256 = hashOfBytes(bytes);
      // One that was damaged is written anew.
      if (!read(sha256)) place(folder, `${sha256}.${EXTENSION[mediaType]}`, bytes);
      return { sha256, mediaType, bytes: bytes.length, path: find(sha256)?.path ?? '' };
    },
  };
}

/** Copies the files of some hashes from one place to another that lacks them; answers those missing. */
export function copyAttachments(
  hashes: Iterable<string>,
  from: AttachmentFiles,
  to: AttachmentFiles,
): string[] {
  const missing: string[] = [];
  for (const sha256 of hashes) {
    if (to.read(sha256)) continue;
    const kept = from.read(sha256);
    if (kept) to.keep(kept.content);
    else missing.push(sha256);
  }
  return missing;
}
