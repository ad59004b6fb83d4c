import { describe, expect, it } from 'vitest';
import {
  anchorOf,
  hashDigits,
  paperFault,
  paperVerdict,
  scanOf,
  scanText,
} from '../../renderer/screens/month/paper-anchor';

const hash = '7a6d7a8270b56f9ae909ac57c4ba85350079f8a39bc44d3fbf36223d88b09724';
const groups = (hash.match(/.{4}/g) ?? []).join(' ');

describe('an anchor from paper', () => {
  it('is read from a scanned statement, once it is whole', () => {
    const scanned = { station: 'GZ01', month: '2026-10', seq: 12, hash };
    expect(scanOf(scanText(scanned))).toEqual(scanned);
    expect(scanOf(`  GZ01 2026-10 12 ${hash.toUpperCase()}\n`)).toEqual(scanned);
    expect(scanOf(`GZ01 2026-10 12 ${hash.slice(1)}`)).toBeNull();
    expect(scanOf(groups)).toBeNull();
  });

  it('is read as a Chinese input method may write it', () => {
    expect(scanOf(`ＧＺ０１　２０２６－１０　１２　${hash}`)).toMatchObject({ seq: 12, hash });
    expect(anchorOf({ seq: '１２', hash: groups })).toEqual({ seq: 12, hash });
  });

  it('is typed in groups, in capitals and over lines', () => {
    expect(hashDigits(` ${groups.toUpperCase().replace(' ', '\n')} `)).toBe(hash);
    expect(anchorOf({ seq: ' 12 ', hash: groups })).toEqual({ seq: 12, hash });
  });

  it('says what is wrong with it', () => {
    expect(paperFault({ seq: '12', hash: `${groups.slice(0, -1)}g` })).toBe('letters');
    expect(paperFault({ seq: '12', hash: `${groups}0` })).toBe('long');
    expect(paperFault({ seq: '12', hash: groups.slice(1) })).toBe('short');
    expect(paperFault({ seq: '0', hash: groups })).toBe('seq');
    expect(paperFault({ seq: '', hash: groups })).toBe('seq');
    expect(anchorOf({ seq: '1.5', hash: groups })).toBeNull();
  });
});

describe('what the chain says to the paper', () => {
  const anchor = { seq: 12, hash };
  const fault = (seq: number, reason: string) =>
    paperVerdict(anchor, { ok: false as const, seq, reason });

  it('is the same, differs, is gone, or is broken before it', () => {
    expect(paperVerdict(anchor, { ok: true })).toBe('same');
    expect(fault(12, 'anchor')).toBe('differs');
    expect(fault(9, 'truncated')).toBe('gone');
    expect(fault(5, 'wrong-hash')).toBe('broken');
    expect(fault(8, 'anchor')).toBe('broken');
    expect(fault(20, 'truncated')).toBe('broken');
  });
});
