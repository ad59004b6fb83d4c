/* oxlint-disable vitest/expect-expect -- the steps of the journey assert, in ledger/ */
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appeal, approve, fine, propose, reverse } from './ledger/decisions';
import { Journey } from './ledger/journey';
import {
  closeByChecklist,
  exportBundle,
  readStatement,
  verifyFromOutside,
} from './ledger/month-end';
import {
  changedAmount,
  changedBundles,
  deletedTail,
  rebuiltBundle,
  rebuiltChain,
} from './ledger/tampering';

// A month's end in the real app, step by step: each goes on where the one before it ended.
const journey = new Journey();

afterAll(() => journey.end());

describe('a ledger that staff can trust', () => {
  let isBroken = false;
  beforeEach(({ skip }) => skip(isBroken, 'an earlier step failed'));
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail' || isBroken) return;
    isBroken = true;
    await journey.fail();
  });

  describe('what people decide', () => {
    it('P-13 the supervisor records a fine', () => fine(journey));
    it('G-03 R-04 what she only proposes waits for the manager', () => propose(journey));
    it('P-13 the attendant chooses a PIN of her own, and appeals', () => appeal(journey));
    it('P-13 the manager grants the appeal: fine and reversal name each other', () =>
      reverse(journey));
    it('G-03 R-04 the manager approves the dismissal, and sets her own figure', () =>
      approve(journey));
  });

  describe('the month’s end', () => {
    it('F-07 the checklist says what is open, and the month is closed', () =>
      closeByChecklist(journey));
    it('F-07 the bundle is exported from the screen', () => exportBundle(journey));
    it('F-07 the person’s statement tells it all, and bears the anchor', () =>
      readStatement(journey));
    it('P-13 paper, screen and command line agree', () => verifyFromOutside(journey));
  });

  describe('tampering is found', () => {
    it('P-13 an amount that was changed in the database', () => changedAmount(journey));
    it('P-13 a tail that was deleted', () => deletedTail(journey));
    it('P-13 a chain that was rebuilt, by the paper alone', () => rebuiltChain(journey));
    it('P-13 a line or a table of a bundle, sealed anew or not', () => changedBundles(journey));
    it('P-13 a bundle that was rebuilt, by the paper alone', () => rebuiltBundle(journey));
  });

  it('no screen on the way has a fault that axe, thumb or eye finds', () => {
    expect(journey.looked.screens).toBeGreaterThan(9);
    expect(journey.looked.wrong).toEqual([]);
  });
});
