/**
 * SQLite's write-ahead log ends for it at the first frame whose checksum is wrong, without a word:
 * https://www.sqlite.org/fileformat2.html#the_write_ahead_log. After a power cut that is right, for
 * only the transaction under way can be torn. A byte that went bad further up would take every
 * transaction after it along, each of which was acknowledged.
 */

const HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
const MAGIC = 0x377f0682;

type Sums = readonly [number, number];

interface Log {
  bytes: Buffer;
  littleEndian: boolean;
  frameBytes: number;
  frames: number;
}

/** The checksum of words of 32 bits, going on from another. */
function sumsOf(log: Log, from: number, to: number, start: Sums): Sums {
  let [first, second] = start;
  for (let at = from; at < to; at += 8) {
    const [one, other] = log.littleEndian
      ? [log.bytes.readUInt32LE(at), log.bytes.readUInt32LE(at + 4)]
      : [log.bytes.readUInt32BE(at), log.bytes.readUInt32BE(at + 4)];
    first = (first + one + second) >>> 0;
    second = (second + other + first) >>> 0;
  }
  return [first, second];
}

const readSums = ({ bytes }: Log, at: number): Sums => [
  bytes.readUInt32BE(at),
  bytes.readUInt32BE(at + 4),
];

const same = (one: Sums, other: Sums): boolean => one[0] === other[0] && one[1] === other[1];

const frameAt = (log: Log, frame: number): number => HEADER_BYTES + frame * log.frameBytes;

/** The checksum that a frame ought to have, after the one before it. */
function sumsOfFrame(log: Log, frame: number, before: Sums): Sums {
  const at = frameAt(log, frame);
  const head = sumsOf(log, at, at + 8, before);
  return sumsOf(log, at + FRAME_HEADER_BYTES, at + log.frameBytes, head);
}

const storedSums = (log: Log, frame: number): Sums => readSums(log, frameAt(log, frame) + 16);

/** True for the last frame of a transaction. */
const commits = (log: Log, frame: number): boolean =>
  log.bytes.readUInt32BE(frameAt(log, frame) + 4) !== 0;

/** The marks of one filling of the log; what an earlier one left further down has others. */
const saltsAt = ({ bytes }: Log, at: number): Buffer => bytes.subarray(at, at + 8);

const SECTOR = 512;

/** True where a frame that is broken was the last of its transaction: its head is in one piece. */
function surelyCommits(log: Log, frame: number, salts: Buffer): boolean {
  const at = frameAt(log, frame);
  const isOnePiece = Math.floor(at / SECTOR) === Math.floor((at + FRAME_HEADER_BYTES - 1) / SECTOR);
  return isOnePiece && commits(log, frame) && saltsAt(log, at + 8).equals(salts);
}

const follows = (log: Log, frame: number, before: Sums): boolean =>
  same(sumsOfFrame(log, frame, before), storedSums(log, frame));

interface Run {
  /** The frame at which it ends. */
  end: number;
  sums: Sums;
  /** How many transactions end in it. */
  commits: number;
}

/** The unbroken run of frames of one filling, from a frame on. */
function runFrom(log: Log, first: number, before: Sums, salts: Buffer): Run {
  const run: Run = { end: first, sums: before, commits: 0 };
  for (; run.end < log.frames; run.end += 1) {
    if (!saltsAt(log, frameAt(log, run.end) + 8).equals(salts)) break;
    if (!follows(log, run.end, run.sums)) break;
    if (commits(log, run.end)) run.commits += 1;
    run.sums = storedSums(log, run.end);
  }
  return run;
}

function readLog(bytes: Buffer): Log | null {
  if (bytes.length < HEADER_BYTES) return null;
  const pageBytes = bytes.readUInt32BE(8);
  // The magic's last bit tells the order of the checksums' bytes; all that this app writes is little.
  const littleEndian = bytes.readUInt32BE(0) !== MAGIC + 1;
  const isSize = pageBytes >= 512 && pageBytes <= 65_536 && (pageBytes & (pageBytes - 1)) === 0;
  const frameBytes = FRAME_HEADER_BYTES + (isSize ? pageBytes : 4096);
  const frames = Math.floor((bytes.length - HEADER_BYTES) / frameBytes);
  return { bytes, littleEndian, frameBytes, frames };
}

/**
 * True where a log has lost transactions that were acknowledged: more than the one that a power cut
 * may tear lies behind its end. A byte gone bad in the very last one looks like a power cut.
 */
export function hasLostCommits(bytes: Buffer): boolean {
  const log = readLog(bytes);
  if (!log || log.frames === 0) return false;
  const header = sumsOf(log, 0, HEADER_BYTES - 8, [0, 0]);
  const isHeaderWhole =
    (log.bytes.readUInt32BE(0) & ~1) >>> 0 === MAGIC &&
    same(header, readSums(log, HEADER_BYTES - 8));
  if (!isHeaderWhole) {
    // A header is synced before the first frame is written: bad, it hides whatever follows.
    const salts = saltsAt(log, frameAt(log, 0) + 8);
    return commits(log, 0) || runFrom(log, 1, storedSums(log, 0), salts).commits > 0;
  }
  const salts = saltsAt(log, 16);
  const { end, sums } = runFrom(log, 0, header, salts);
  if (end >= log.frames) return false;
  // Either the frame's content went bad, or the checksum that it carries.
  const behind = [storedSums(log, end), sumsOfFrame(log, end, sums)].map(
    (before) => runFrom(log, end + 1, before, salts).commits,
  );
  return Math.max(...behind) + (surelyCommits(log, end, salts) ? 1 : 0) > 1;
}
