import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DeskRecord } from '../../shared/contract/queries';
import type { CommandInput, CommandName } from '../../shared/contract/commands';
import {
  ATTENDANT,
  COLLEAGUE,
  MANAGER,
  openedStation,
  SUPERVISOR,
  type TestStation,
} from '../support/station';
import { keptIn } from '../support/files';

const at = (time: string) => `2026-10-01T${time}`;
const ms = (local: string): number => Date.parse(`${local}+08:00`);

let test: TestStation;
beforeEach(() => {
  test = openedStation();
});
afterEach(() => test.close());

type Logging = Extract<
  CommandName,
  'request.log' | 'found.log' | 'loan.lend' | 'key.out' | 'parcel.receive'
>;
const take = <Name extends Logging>(time: string, name: Name, input: CommandInput<Name>): number =>
  (test.did(at(time), ATTENDANT, name, input).output as { id: number }).id;

type Kind = 'request' | 'found' | 'loan' | 'key' | 'parcel';
const list = (kind: Kind, month?: string): DeskRecord[] =>
  test.look(at('20:00:00'), 'desk.list', { kind, ...(month ? { month } : {}) });
const code = <Name extends CommandName>(name: Name, input: CommandInput<Name>): string =>
  test.code(at('10:01:00'), ATTENDANT, name, input);
const only = (kind: Kind): DeskRecord | undefined => list(kind, '2026-10')[0];

describe('F-01 requests, enquiries and suggestions', () => {
  it('F-01 is open until done, and due an hour later where nothing else is said', () => {
    const id = take('10:00:00', 'request.log', {
      sort: 'enquiry',
      text: '几点有班车',
      guest: { name: '王小明', room: 'T3' },
    });
    expect(list('request')).toMatchObject([
      { id, state: 'open', takenBy: ATTENDANT, date: '2026-10-01', dueAtMs: ms(at('11:00:00')) },
    ]);
    test.did(at('10:05:00'), COLLEAGUE, 'request.done', { id, note: '11 点一班' });
    expect(list('request')).toEqual([]);
    expect(only('request')).toMatchObject({
      state: 'done',
      closedBy: COLLEAGUE,
      detail: { sort: 'enquiry', done: { by: COLLEAGUE, note: '11 点一班' }, followUp: null },
    });
    expect(test.code(at('10:06:00'), ATTENDANT, 'request.done', { id })).toBe('CONFLICT');
  });

  it('F-01 waits for the call back where one is wanted, a day after it was done', () => {
    const id = take('10:00:00', 'request.log', {
      sort: 'request',
      text: '儿童椅',
      asksAgain: true,
    });
    expect(
      test.code(at('10:01:00'), ATTENDANT, 'request.followUp', { id, outcome: 'satisfied' }),
    ).toBe('CONFLICT');
    test.did(at('10:30:00'), ATTENDANT, 'request.done', { id });
    expect(list('request')).toMatchObject([{ id, dueAtMs: ms('2026-10-02T10:30:00') }]);
    expect(test.code(at('10:31:00'), ATTENDANT, 'request.done', { id })).toBe('CONFLICT');
    const called = { id, outcome: 'partly' as const, note: '椅子有点小' };
    test.did('2026-10-02T10:00:00', COLLEAGUE, 'request.followUp', called);
    expect(only('request')).toMatchObject({
      state: 'done',
      detail: { followUp: { outcome: 'partly', by: COLLEAGUE, note: '椅子有点小' } },
    });
    expect(test.code('2026-10-02T10:01:00', COLLEAGUE, 'request.followUp', called)).toBe(
      'CONFLICT',
    );
  });

  it('F-01 a done one may be followed up all the same', () => {
    const id = take('10:00:00', 'request.log', { sort: 'suggestion', text: '多放些杂志' });
    test.did(at('10:30:00'), ATTENDANT, 'request.done', { id });
    test.did(at('10:40:00'), ATTENDANT, 'request.followUp', { id, outcome: 'satisfied' });
    expect(only('request')).toMatchObject({ closedAtMs: ms(at('10:30:00')), state: 'done' });
  });
});

describe('F-03 lost and found', () => {
  const wallet = { text: '黑色钱包', place: '沙发区 F2', keptAt: '保险柜', valuable: true };

  it('F-03 is kept for ninety days, and given back on proof', () => {
    const id = take('10:00:00', 'found.log', wallet);
    expect(list('found')).toMatchObject([
      { id, about: ATTENDANT, dueAtMs: ms('2026-12-30T10:00:00') },
    ]);
    const guest = { name: '赵先生', phone: '13800138000', proof: '说出了卡号后四位' };
    test.did(at('15:00:00'), COLLEAGUE, 'found.claim', { id, guest });
    expect(only('found')).toMatchObject({
      state: 'done',
      guest: { name: '赵先生', phone: '13800138000' },
      detail: { outcome: 'claimed', proof: '说出了卡号后四位' },
    });
    expect(test.code(at('15:01:00'), COLLEAGUE, 'found.claim', { id, guest })).toBe('CONFLICT');
  });

  it('F-03 R-04 a valuable given back proposes a reward for its finder, and for nobody else', () => {
    const guest = { name: '赵先生', proof: '证件' };
    const claim = (id: number) => test.did(at('15:00:00'), COLLEAGUE, 'found.claim', { id, guest });
    claim(take('10:00:00', 'found.log', wallet));
    claim(take('10:01:00', 'found.log', { ...wallet, valuable: false }));
    claim(take('10:02:00', 'found.log', { ...wallet, byGuest: true }));
    const other = take('10:03:00', 'found.log', { ...wallet, staff: COLLEAGUE });
    claim(other);
    const proposed = test.look(at('15:10:00'), 'suggestion.list', {}, SUPERVISOR);
    const told = proposed.map(({ rule, source, subject, staffNo }) =>
      [rule, source, subject, staffNo].join(' '),
    );
    expect(told.toSorted()).toEqual([
      `R-04 lost-found 1 ${ATTENDANT}`,
      `R-04 lost-found ${other} ${COLLEAGUE}`,
    ]);
  });

  it('F-03 R-04 a claim that is taken back takes its proposal along', () => {
    const id = take('10:00:00', 'found.log', wallet);
    const guest = { name: '赵先生', proof: '证件' };
    const { event } = test.did(at('15:00:00'), COLLEAGUE, 'found.claim', { id, guest });
    test.did(at('15:00:05'), COLLEAGUE, 'service.undo', { event });
    expect(test.look(at('15:10:00'), 'suggestion.list', {}, SUPERVISOR)).toEqual([]);
    expect(list('found')).toMatchObject([{ id, guest: { name: null }, detail: { proof: null } }]);
  });

  it('F-03 is disposed of by a supervisor once its keeping time is over, or handed on at any time', () => {
    const id = take('10:00:00', 'found.log', wallet);
    const dispose = (time: string, as: string) =>
      test.code(time, as, 'found.dispose', { id, note: '交慈善箱' });
    expect(dispose('2026-12-30T10:00:00', ATTENDANT)).toBe('NOT_ALLOWED');
    expect(dispose('2026-12-30T09:59:59', SUPERVISOR)).toBe('CONFLICT');
    expect(dispose('2026-12-30T10:00:00', SUPERVISOR)).toBe('ok');
    const phone = take('10:00:00', 'found.log', { ...wallet, text: '手机' });
    test.did(at('11:00:00'), ATTENDANT, 'found.handOn', {
      id: phone,
      to: '派出所',
      note: '回执 12',
    });
    expect(list('found', '2026-10').map(({ detail }) => detail)).toMatchObject([
      { outcome: 'disposed', note: '交慈善箱' },
      { outcome: 'handed-on', note: '派出所:回执 12' },
    ]);
  });

  it('F-03 carries a photo, and names none that is not there', () => {
    const photo = keptIn(test.station, '钱包.jpg');
    const id = take('10:00:00', 'found.log', { ...wallet, attachments: [photo] });
    expect(test.look(at('10:01:00'), 'desk.files', { id })).toEqual([photo]);
    const gone = { ...photo, sha256: 'f'.repeat(64) };
    expect(
      test.code(at('10:02:00'), ATTENDANT, 'found.log', { ...wallet, attachments: [gone] }),
    ).toBe('NOT_FOUND');
    expect(list('found')).toHaveLength(1);
  });
});

describe('F-04 loans', () => {
  const guest = { name: '王小明' };

  it('F-04 has the item’s own deposit and fee, and is due in four hours', () => {
    const id = take('10:00:00', 'loan.lend', { item: 'power-bank', guest });
    expect(list('loan')).toMatchObject([
      {
        id,
        item: 'power-bank',
        dueAtMs: ms(at('14:00:00')),
        detail: { name: { zh: '充电宝' }, depositFen: 5000, feeFen: 0, outcome: null },
      },
    ]);
    const due = '2026-10-03T18:00:00+08:00';
    const more = { item: 'golf-cart', guest, depositFen: 30_000, feeFen: 12_050, due };
    take('10:00:00', 'loan.lend', more);
    expect(list('loan')[1]).toMatchObject({
      dueAtMs: ms('2026-10-03T18:00:00'),
      detail: { depositFen: 30_000, feeFen: 12_050 },
    });
  });

  it.each(['2026-10-01T10:00:00+08:00', '2026-09-30T10:00:00+08:00', '2028-10-01T10:00:00+08:00'])(
    'F-04 is not due at %s',
    (due) => {
      const input = { item: 'umbrella', guest, due };
      expect(test.code(at('10:00:00'), ATTENDANT, 'loan.lend', input)).toBe('BAD_INPUT');
    },
  );

  it('F-04 lends no more than there are, until one is back', () => {
    const first = take('10:00:00', 'loan.lend', { item: 'wheelchair', guest });
    take('10:01:00', 'loan.lend', { item: 'wheelchair', guest });
    const third = () =>
      test.code(at('10:02:00'), ATTENDANT, 'loan.lend', { item: 'wheelchair', guest });
    expect(third()).toBe('CONFLICT');
    test.did(at('11:00:00'), ATTENDANT, 'loan.return', {
      id: first,
      outcome: 'damaged',
      note: '轮胎',
    });
    expect(test.code(at('11:00:01'), ATTENDANT, 'loan.return', { id: first })).toBe('CONFLICT');
    expect(third()).toBe('ok');
    expect(only('loan')).toMatchObject({ detail: { outcome: 'damaged', note: '轮胎' } });
  });

  it('F-04 knows only what the manager has on the list', () => {
    const kite = {
      code: 'kite',
      name: { zh: '风筝', en: 'Kite' },
      count: 1,
      depositFen: 0,
      feeFen: 0,
    };
    const lend = (item: string) =>
      test.code(at('10:00:00'), ATTENDANT, 'loan.lend', { item, guest });
    expect(lend('kite')).toBe('NOT_FOUND');
    const open = take('10:00:00', 'loan.lend', { item: 'umbrella', guest });
    expect(test.code(at('10:00:00'), SUPERVISOR, 'desk.set', { loanItems: [kite] })).toBe(
      'NOT_ALLOWED',
    );
    test.did(at('10:00:00'), MANAGER, 'desk.set', { loanItems: [kite] });
    expect(lend('kite')).toBe('ok');
    expect(lend('umbrella')).toBe('NOT_FOUND');
    // What is out keeps its name, and comes back all the same.
    expect(list('loan')[0]).toMatchObject({ id: open, detail: { name: { zh: '雨伞' } } });
    test.did(at('10:05:00'), ATTENDANT, 'loan.return', { id: open });
  });
});

describe('F-05 keys in custody', () => {
  it('F-05 is with one person at a time: one of the team, or somebody by name', () => {
    const id = take('10:00:00', 'key.out', { key: 'show-a', staff: COLLEAGUE });
    expect(list('key')).toMatchObject([{ id, about: COLLEAGUE, dueAtMs: ms(at('12:00:00')) }]);
    const again = { key: 'show-a', guest: { name: '装修刘工' } };
    expect(test.code(at('10:01:00'), ATTENDANT, 'key.out', again)).toBe('CONFLICT');
    test.did(at('11:00:00'), ATTENDANT, 'key.back', { id });
    expect(test.code(at('11:00:01'), ATTENDANT, 'key.back', { id })).toBe('CONFLICT');
    take('11:01:00', 'key.out', again);
    expect(list('key')).toMatchObject([{ guest: { name: '装修刘工' }, about: null }]);
  });

  it.each([
    ['to nobody', { key: 'show-a' }, 'BAD_INPUT'],
    ['to two', { key: 'show-a', staff: COLLEAGUE, guest: { name: '刘' } }, 'BAD_INPUT'],
    ['that is none of ours', { key: 'moon', staff: COLLEAGUE }, 'NOT_FOUND'],
    ['to a stranger by number', { key: 'show-a', staff: 'X999' }, 'NOT_FOUND'],
  ])('F-05 a key %s is refused', (_case, input, refused) => {
    expect(test.code(at('10:00:00'), ATTENDANT, 'key.out', input)).toBe(refused);
    expect(list('key')).toEqual([]);
  });

  it('F-05 keys that are out, and what is overdue, show at closing; the rest does not', () => {
    const guest = { name: '王小明' };
    const key = take('17:30:00', 'key.out', { key: 'show-a', staff: COLLEAGUE });
    take('17:30:00', 'loan.lend', { item: 'umbrella', guest, due: '2026-10-02T10:00:00+08:00' });
    const late = take('10:00:00', 'loan.lend', { item: 'umbrella', guest });
    const parcel = { text: '快递', guest, shelf: 'A 架' };
    const held = take('10:00:00', 'parcel.receive', {
      ...parcel,
      due: '2026-10-01T12:00:00+08:00',
    });
    const { open } = test.did(at('18:00:00'), SUPERVISOR, 'shift.close', {}).output;
    expect(open.filter((what) => /^(key|loan|parcel) /.test(what)).toSorted()).toEqual([
      `key ${key}`,
      `loan ${late}`,
      `parcel ${held}`,
    ]);
    expect(list('key')).toHaveLength(1);
  });
});

describe('parcels held for guests and owners', () => {
  it('F-05 a parcel is held on its shelf until it is fetched, by its owner or another', () => {
    const id = take('10:00:00', 'parcel.receive', {
      text: '顺丰快递',
      guest: { name: '孙女士', room: '3-1201', phone: '13900139000' },
      shelf: 'B 架',
    });
    expect(list('parcel')).toMatchObject([
      { id, dueAtMs: ms('2026-10-04T10:00:00'), detail: { shelf: 'B 架', pickedUpBy: null } },
    ]);
    test.did(at('12:00:00'), COLLEAGUE, 'parcel.pickUp', { id, guest: { name: '孙先生' } });
    expect(only('parcel')).toMatchObject({ state: 'done', detail: { pickedUpBy: '孙先生' } });
    expect(test.code(at('12:01:00'), COLLEAGUE, 'parcel.pickUp', { id })).toBe('CONFLICT');
  });
});

describe('what goes for all of them', () => {
  const guest = { name: '王小明', phone: '13800138000' };

  it('F-01 to F-05 a tap is taken back within ten seconds, and the record is as it was', () => {
    const id = take('10:00:00', 'loan.lend', { item: 'umbrella', guest });
    const before = only('loan');
    const { event } = test.did(at('11:00:00'), ATTENDANT, 'loan.return', { id });
    test.did(at('11:00:10'), ATTENDANT, 'service.undo', { event });
    expect(only('loan')).toEqual(before);
    const late = test.did(at('11:01:00'), ATTENDANT, 'loan.return', { id }).event;
    expect(test.code(at('11:01:11'), ATTENDANT, 'service.undo', { event: late })).toBe('CONFLICT');
  });

  it('F-04 a lending taken back leaves no record, no guest, and the item free', () => {
    const { event } = test.did(at('10:00:00'), ATTENDANT, 'key.out', { key: 'show-a', guest });
    test.did(at('10:00:05'), ATTENDANT, 'service.undo', { event });
    expect(list('key', '2026-10')).toEqual([]);
    const kept = test.station.db.all('SELECT * FROM desk_record');
    expect(JSON.stringify(kept)).not.toMatch(/王小明|13800138000/);
    take('10:01:00', 'key.out', { key: 'show-a', guest });
  });

  it('F-01 a supervisor corrects with a reason; what it was is gone from the record, not from the journal', () => {
    const id = take('10:00:00', 'request.log', { sort: 'request', text: '毛毯', guest });
    const fields = { id, text: '两条毛毯', due: '2026-10-01T12:00:00+08:00', reason: '听错了' };
    expect(test.code(at('10:05:00'), ATTENDANT, 'desk.correct', fields)).toBe('NOT_ALLOWED');
    expect(test.code(at('10:05:00'), SUPERVISOR, 'desk.correct', { id, reason: '无' })).toBe(
      'BAD_INPUT',
    );
    test.did(at('10:05:00'), SUPERVISOR, 'desk.correct', fields);
    test.did(at('10:06:00'), SUPERVISOR, 'desk.correct', {
      id,
      guest: { room: 'T5' },
      reason: '补',
    });
    expect(only('request')).toMatchObject({
      text: '两条毛毯',
      dueAtMs: ms(at('12:00:00')),
      guest: { ...guest, room: 'T5' },
    });
    const history = test.look(at('11:00:00'), 'desk.history', { id }, SUPERVISOR);
    expect(history.map(({ actor, command, reason }) => [actor, command, reason])).toEqual([
      [ATTENDANT, 'request.log', null],
      [SUPERVISOR, 'desk.correct', '听错了'],
      [SUPERVISOR, 'desk.correct', '补'],
    ]);
    const lines = test.station.db.all<{ payload: string }>(
      `SELECT payload FROM journal WHERE subject = 'desk ${id}'`,
    );
    expect(lines.map(({ payload }) => JSON.parse(payload) as unknown)).toMatchObject([
      { text: '毛毯' },
      { text: '两条毛毯' },
      { reason: '补' },
    ]);
  });

  it('F-01 nothing is deleted: a cancelled record keeps its reason, and can no longer be changed', () => {
    const id = take('10:00:00', 'key.out', { key: 'show-a', guest });
    const cancel = (as: string) =>
      test.code(at('10:05:00'), as, 'desk.cancel', { id, reason: '重复' });
    expect([cancel(ATTENDANT), cancel(SUPERVISOR), cancel(SUPERVISOR)]).toEqual([
      'NOT_ALLOWED',
      'ok',
      'CONFLICT',
    ]);
    expect(list('key', '2026-10')).toMatchObject([
      { id, state: 'cancelled', cancelReason: '重复' },
    ]);
    expect(test.code(at('10:06:00'), ATTENDANT, 'key.back', { id })).toBe('CONFLICT');
    expect(
      test.code(at('10:06:00'), SUPERVISOR, 'desk.correct', { id, text: 'x', reason: 'y' }),
    ).toBe('CONFLICT');
    // The key is free again.
    take('10:07:00', 'key.out', { key: 'show-a', guest });
  });

  it('F-01 to F-05 a number that is not there, or of another kind, is NOT_FOUND', () => {
    const id = take('10:00:00', 'request.log', { sort: 'request', text: '毛毯' });
    expect(code('request.done', { id: 99 })).toBe('NOT_FOUND');
    expect(code('loan.return', { id })).toBe('NOT_FOUND');
    expect(code('key.back', { id })).toBe('NOT_FOUND');
    expect(code('parcel.pickUp', { id })).toBe('NOT_FOUND');
    expect(code('found.claim', { id, guest: { name: '王', proof: '证' } })).toBe('NOT_FOUND');
  });

  it('F-04 Today sees what is open with its due time, and names behind stars alone', () => {
    take('10:00:00', 'loan.lend', { item: 'umbrella', guest });
    take('10:01:00', 'key.out', { key: 'show-a', staff: COLLEAGUE });
    test.did(at('10:02:00'), ATTENDANT, 'complaint.log', { text: '茶是凉的', guest });
    const open = test.look(at('10:03:00'), 'desk.open', {});
    expect(open).toEqual([
      { id: 3, kind: 'complaint', title: '', who: '', dueAtMs: ms(at('10:12:00')) },
      expect.objectContaining({
        id: 2,
        kind: 'key',
        who: '陈晨',
        title: { zh: '样板间 A', en: 'Show home A' },
      }),
      expect.objectContaining({
        id: 1,
        kind: 'loan',
        who: '王**',
        title: { zh: '雨伞', en: 'Umbrella' },
      }),
    ]);
  });
});
