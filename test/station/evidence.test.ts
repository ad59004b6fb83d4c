import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Attachment } from '../../shared/contract/fields';
import { entriesOf } from '../support/tables';
import { keptIn } from '../support/files';
import { G01, october, P13 } from '../support/october';
import {
  ATTENDANT,
  COLLEAGUE,
  MANAGER,
  openedStation,
  SUPERVISOR,
  type TestStation,
} from '../support/station';

let test: TestStation;
let tray: Attachment;
let paper: Attachment;
beforeEach(() => {
  test = openedStation();
  tray = keptIn(test.station, '托盘.jpg');
  paper = keptIn(test.station, '说明.jpg');
});
afterEach(() => test.close());

const mine = (no: string) => test.look(october(9), 'ledger.mine', { month: '2026-10' }, no).rows;
const listed = () => test.look(october(9), 'ledger.list', { month: '2026-10' }, SUPERVISOR).rows;
const appeals = () => test.look(october(9), 'ledger.appeals', {}, MANAGER);

describe('evidence on an entry', () => {
  it('is seen by the person concerned and by who keeps the ledger', () => {
    const given = { ...P13, attachments: [tray, paper] };
    test.did(october(5), SUPERVISOR, 'ledger.record', given);
    expect(mine(ATTENDANT)[0]?.attachments).toEqual([tray, paper]);
    expect(listed()[0]?.attachments).toEqual([tray, paper]);
    expect(mine(COLLEAGUE)).toEqual([]);
  });

  it('leaves the hashed entry with the keys that outsiders know, and its hash as it would be', () => {
    test.did(october(5), SUPERVISOR, 'ledger.record', { ...P13, attachments: [tray] });
    const [entry] = entriesOf(test.station.db);
    expect(Object.keys(entry ?? {})).not.toContain('attachments');
    expect(JSON.stringify(entry)).not.toContain(tray.sha256);
    expect(test.look(october(9), 'chain.verify', {}, MANAGER)).toMatchObject({ ok: true });
  });

  it('is NOT_FOUND where the data folder lacks it, after the role and before whose it is', () => {
    rmSync(join(test.folder, 'attachments'), { recursive: true });
    const given = { ...P13, attachments: [tray] };
    const record = (as: string, input: typeof given) =>
      test.code(october(5), as, 'ledger.record', input);
    expect(record(ATTENDANT, given)).toBe('NOT_ALLOWED');
    expect(record(SUPERVISOR, { ...given, staff: 'X9' as typeof given.staff })).toBe('NOT_FOUND');
    expect(record(SUPERVISOR, given)).toBe('NOT_FOUND');
    const own = { ...given, staff: SUPERVISOR as typeof given.staff };
    expect(record(SUPERVISOR, own)).toBe('NOT_FOUND');
    expect(listed()).toEqual([]);
  });

  it('is kept once where the same intention is given twice', () => {
    const line = {
      at: `${october(5)}+08:00`,
      as: SUPERVISOR,
      do: 'ledger.record',
      with: { ...P13, attachments: [tray] },
      id: '0199a000-0000-7000-8000-00000000abcd',
    };
    const [first, second] = [test.station.perform(line), test.station.perform(line)];
    expect(second).toEqual(first);
    expect(listed().map(({ attachments }) => attachments)).toEqual([[tray]]);
  });
});

describe('evidence on a proposal', () => {
  beforeEach(() => {
    test.did(october(5), SUPERVISOR, 'ledger.record', { ...G01, attachments: [tray] });
  });

  it('waits with it in the queue and goes with it into the ledger', () => {
    const [waiting] = test.look(october(6), 'ledger.pending', {}, MANAGER);
    expect(waiting?.attachments).toEqual([tray]);
    test.did(october(6), MANAGER, 'ledger.approve', { pending: 1 });
    expect(listed()[0]?.attachments).toEqual([tray]);
  });

  it('bars no approval when its file was lost meanwhile', () => {
    rmSync(join(test.folder, 'attachments'), { recursive: true });
    test.did(october(6), MANAGER, 'ledger.approve', { pending: 1 });
    const check = test.look(october(9), 'chain.verify', {}, MANAGER);
    expect(check).toMatchObject({
      ok: true,
      attachments: { missing: 1, files: [{ name: '托盘.jpg', subject: 'pending 1' }] },
    });
  });

  it('goes nowhere when the proposal is rejected', () => {
    test.did(october(6), MANAGER, 'ledger.reject', { pending: 1, reason: '查无此事' });
    expect(listed()).toEqual([]);
  });
});

const appeal = (as: string) =>
  test.code(october(6), as, 'ledger.appeal', { seq: 1, text: '有托盘', attachments: [paper] });

describe('evidence with an appeal', () => {
  beforeEach(() => {
    test.did(october(5), SUPERVISOR, 'ledger.record', { ...P13, attachments: [tray] });
  });

  it('is the person’s own, and stands beside the entry’s in the manager’s queue', () => {
    expect(appeal(COLLEAGUE)).toBe('NOT_ALLOWED');
    expect(appeal(ATTENDANT)).toBe('ok');
    expect(appeals()).toMatchObject([
      { seq: 1, attachments: [tray], answer: { text: '有托盘', attachments: [paper] } },
    ]);
    expect(appeal(ATTENDANT)).toBe('CONFLICT');
    expect(appeals()[0]?.answer?.attachments).toEqual([paper]);
  });

  it('leaves the queue once it is settled, with the reason for the person to read', () => {
    appeal(ATTENDANT);
    const settled = { seq: 1, outcome: 'upheld', reason: '监控里没有托盘' } as const;
    test.did(october(7), MANAGER, 'ledger.resolveAppeal', settled);
    expect(appeals()).toEqual([]);
    expect(mine(ATTENDANT)[0]?.answer).toMatchObject({
      resolved: 'upheld',
      reason: '监控里没有托盘',
      attachments: [paper],
    });
  });

  it('an appeal that a reversal answered does not wait either', () => {
    appeal(ATTENDANT);
    test.did(october(7), MANAGER, 'ledger.reverse', { seq: 1, reason: '记错' });
    expect(appeals()).toEqual([]);
  });

  it('an appeal of a month long closed still waits', () => {
    appeal(ATTENDANT);
    test.did('2026-11-02T09:00:00', MANAGER, 'month.close', { month: '2026-10' });
    expect(test.look('2026-12-01T09:00:00', 'ledger.appeals', {}, MANAGER)).toHaveLength(1);
  });
});
