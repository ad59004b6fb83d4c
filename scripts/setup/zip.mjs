import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const END_RECORD = 0x06054b50;
const END_RECORD_BYTES = 22;
const ENTRY_HEADER_BYTES = 46;
const LOCAL_HEADER_BYTES = 30;
const STORED = 0;

function readAt(file, position, length) {
  const bytes = Buffer.alloc(length);
  if (readSync(file, bytes, 0, length, position) !== length)
    throw new Error('The zip is cut short');
  return bytes;
}

function* entries(file) {
  const end = readAt(file, fstatSync(file).size - END_RECORD_BYTES, END_RECORD_BYTES);
  if (end.readUInt32LE(0) !== END_RECORD) throw new Error('Not a plain zip');
  const directory = readAt(file, end.readUInt32LE(16), end.readUInt32LE(12));
  for (let at = 0; at < directory.length;) {
    const nameLength = directory.readUInt16LE(at + 28);
    yield {
      name: directory.toString(
        'utf8',
        at + ENTRY_HEADER_BYTES,
        at + ENTRY_HEADER_BYTES + nameLength,
      ),
      method: directory.readUInt16LE(at + 10),
      packedBytes: directory.readUInt32LE(at + 20),
      mode: directory.readUInt32LE(at + 38) >>> 16,
      headerAt: directory.readUInt32LE(at + 42),
    };
    const tail = directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    at += ENTRY_HEADER_BYTES + nameLength + tail;
  }
}

function contents(file, { headerAt, packedBytes, method }) {
  const local = readAt(file, headerAt, LOCAL_HEADER_BYTES);
  const start = headerAt + LOCAL_HEADER_BYTES + local.readUInt16LE(26) + local.readUInt16LE(28);
  const packed = readAt(file, start, packedBytes);
  return method === STORED ? packed : inflateRawSync(packed);
}

/**
 * Unpacks the files for which `placeFor(name)` gives a path, with their modes. Enough for one known
 * zip (no encryption, links or zip64), where a bare machine has no unzip.
 */
export function unzip(zipPath, placeFor) {
  const file = openSync(zipPath, 'r');
  try {
    for (const entry of entries(file)) {
      const path = entry.name.endsWith('/') ? undefined : placeFor(entry.name);
      if (!path) continue;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, contents(file, entry), { mode: entry.mode & 0o777 });
    }
  } finally {
    closeSync(file);
  }
}
