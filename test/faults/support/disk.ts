import { dirname } from 'node:path';
import type { Step } from '../shim/steps';
import type { Random } from './random';

/** What the system may write to the disk whole or in part, in any order, before the next sync. */
type Change = { at: number; data: Buffer } | { size: number };

const SECTOR = 512;

/** A file as it surely is on the disk, and what was done to it since its last sync. */
class DiskFile {
  private durable: Buffer = Buffer.alloc(0);
  readonly pending: Change[] = [];

  sync(): void {
    this.durable = applied(this.durable, this.pending);
    this.pending.length = 0;
  }

  after(kept: readonly Change[]): Buffer {
    return applied(this.durable, kept);
  }
}

/** A file's bytes after some changes; what was never written in between reads as zeros. */
function applied(before: Buffer, changes: readonly Change[]): Buffer {
  const ends = changes.map((change) =>
    'size' in change ? change.size : change.at + change.data.length,
  );
  const room = Buffer.alloc(Math.max(before.length, ...ends, 0));
  before.copy(room);
  let size = before.length;
  for (const change of changes) {
    if ('size' in change) {
      if (change.size < size) room.fill(0, change.size, size);
      size = change.size;
    } else {
      change.data.copy(room, change.at);
      size = Math.max(size, change.at + change.data.length);
    }
  }
  return room.subarray(0, size);
}

/** A write whose sectors reached the disk only in part. */
function torn(change: Change, random: Random): Change[] {
  if ('size' in change) return [change];
  const parts: Change[] = [];
  const end = change.at + change.data.length;
  for (let from = change.at; from < end;) {
    const to = Math.min(end, (Math.floor(from / SECTOR) + 1) * SECTOR);
    if (random.chance(0.5)) {
      parts.push({ at: from, data: change.data.subarray(from - change.at, to - change.at) });
    }
    from = to;
  }
  return parts;
}

/** Which of the changes that wait reach the disk, as the power goes. */
const SURVIVALS: readonly ((changes: readonly Change[], random: Random) => Change[])[] = [
  () => [],
  (changes) => [...changes],
  (changes, random) => changes.filter(() => random.chance(0.5)),
  (changes, random) => changes.filter(() => random.chance(0.9)),
  (changes, random) => changes.slice(0, random.below(changes.length + 1)),
  (changes, random) => changes.slice(random.below(changes.length + 1)),
  (changes, random) => changes.flatMap((change) => torn(change, random)),
  (changes, random) =>
    changes.flatMap((change) => (random.chance(0.2) ? torn(change, random) : [change])),
];

type Names = Map<string, DiskFile>;

/** A change to names waits for a sync of its folder; a file system keeps their order (a journal). */
interface NameChange {
  folder: string;
  apply: (names: Names) => void;
}

const folderOf = (path: string): string => (dirname(path) === '.' ? '' : dirname(path));

function renamed(names: Names, from: string, to: string): void {
  for (const [path, file] of new Map(names)) {
    if (path !== from && !path.startsWith(`${from}/`)) continue;
    names.delete(path);
    names.set(to + path.slice(from.length), file);
  }
}

/**
 * A disk that takes steps as they come, and tells what it might hold were the power to go now:
 * any subset of what was not yet synced, sectors of 512 bytes whole, names in their order.
 */
export class Disk {
  private readonly names: Names = new Map();
  private readonly durableNames: Names = new Map();
  private readonly waiting: NameChange[] = [];
  private readonly files = new Map<number, DiskFile>();
  private readonly folders = new Map<number, string>();

  take(step: Step): void {
    switch (step.kind) {
      case 'open':
        return this.open(step);
      case 'write':
        return void this.files.get(step.fd)?.pending.push({ at: step.at, data: step.data });
      case 'truncate':
        return void this.files.get(step.fd)?.pending.push({ size: step.size });
      case 'sync':
        return this.sync(step.fd);
      case 'rename':
        return this.rename(step.from, step.to);
      case 'unlink':
        return this.change(folderOf(step.path), (names) => names.delete(step.path));
      case 'mkdir':
        return undefined;
    }
  }

  private change(folder: string, apply: (names: Names) => void): void {
    apply(this.names);
    this.waiting.push({ folder, apply });
  }

  private rename(from: string, to: string): void {
    this.change(folderOf(to), (names) => renamed(names, from, to));
  }

  private open({ fd, path, creates, empties }: Extract<Step, { kind: 'open' }>): void {
    this.files.delete(fd);
    this.folders.delete(fd);
    const known = this.names.get(path);
    if (known) {
      if (empties) known.pending.push({ size: 0 });
      this.files.set(fd, known);
    } else if (creates) {
      const made = new DiskFile();
      this.change(folderOf(path), (names) => names.set(path, made));
      this.files.set(fd, made);
    } else {
      this.folders.set(fd, path);
    }
  }

  private sync(fd: number): void {
    this.files.get(fd)?.sync();
    const folder = this.folders.get(fd);
    if (folder === undefined) return;
    const last = this.waiting.findLastIndex((change) => change.folder === folder);
    for (const change of this.waiting.splice(0, last + 1)) change.apply(this.durableNames);
  }

  /** The files as the disk might hold them, by path. Memory that is mapped is gone. */
  afterPowerLoss(random: Random): Map<string, Buffer> {
    const names: Names = new Map(this.durableNames);
    for (const change of this.waiting.slice(0, random.below(this.waiting.length + 1))) {
      change.apply(names);
    }
    const survives = random.one(SURVIVALS);
    const image = new Map<string, Buffer>();
    for (const [path, file] of names) {
      if (!path.endsWith('-shm')) image.set(path, file.after(survives(file.pending, random)));
    }
    return image;
  }

  /** The files as the program sees them, and as they are after a crash of it alone. */
  asWritten(): Map<string, Buffer> {
    return new Map([...this.names].map(([path, file]) => [path, file.after(file.pending)]));
  }
}
