import canonicalize from 'canonicalize';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalOf, checkChain, sealed } from '../../electron/station/chain';
import type { LedgerEntry } from '../../shared/domain/ledger';
import { hashByHand } from '../support/independent-chain';

const text = fc.string({ unit: 'binary', maxLength: 40 });
const whole = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });

const anyEntry: fc.Arbitrary<LedgerEntry> = fc.record({
  v: fc.constant(1),
  station: text,
  seq: fc.constant(1),
  id: text,
  recordedAt: text,
  businessDate: text,
  month: text,
  staff: text,
  kind: fc.constantFrom('penalty', 'reward', 'reversal'),
  rule: text,
  standard: whole,
  times: whole,
  sanction: fc.constantFrom('fine', 'dismissal', 'bonus'),
  amountFen: fc.maxSafeInteger(),
  note: text,
  recordedBy: text,
  approvedBy: fc.option(text),
  reverses: fc.option(whole),
  prevHash: fc.constant('0'.repeat(64)),
});

const shuffled = (entry: LedgerEntry) =>
  fc
    .shuffledSubarray(Object.entries(entry), { minLength: Object.keys(entry).length })
    .map((pairs) => Object.fromEntries(pairs) as unknown as LedgerEntry);

describe('the form of an entry that is hashed', () => {
  it('is what the reference implementation of RFC 8785 makes of it, in whatever order it came', () => {
    fc.assert(
      fc.property(anyEntry.chain(shuffled), (entry) => {
        expect(canonicalOf(entry)).toBe(canonicalize(entry));
      }),
      { numRuns: 500 },
    );
  });

  it('has the hash that an outsider computes, and passes as a chain of one', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const hashed = sealed(entry);
        expect(hashed.hash).toBe(hashByHand({ ...entry }));
        expect(checkChain([hashed], entry.station)).toMatchObject({ ok: true, entries: 1 });
      }),
    );
  });
});

describe('half a character', () => {
  const [entry] = fc.sample(anyEntry, { numRuns: 1, seed: 1 });
  const broken = { ...entry, note: 'x\uD83D' } as LedgerEntry;

  it('is never sealed', () => {
    expect(() => sealed(broken)).toThrow('canonical form');
  });

  it('is found malformed in a chain, whatever hash it bears', () => {
    const forged = { ...broken, hash: hashByHand({ ...broken }) };
    expect(checkChain([forged], broken.station)).toEqual({
      ok: false,
      seq: 1,
      reason: 'malformed',
    });
  });
});
