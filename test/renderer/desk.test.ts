import { describe, expect, it } from 'vitest';
import {
  choicesAhead,
  dueOf,
  guestOf,
  isPhone,
  namedGuest,
  NO_GUEST,
  noteOf,
} from '../../renderer/screens/desk/draft';
import { quickActOf } from '../../renderer/screens/desk/quick-act';
import { filterRecords, searchRecords } from '../../renderer/screens/desk/search';
import {
  changesOf,
  hasNameless,
  newCode,
  waitsWith,
} from '../../renderer/screens/desk/settings/settings';
import { fenOf, yuanText } from '../../renderer/screens/desk/yuan';
import { deskDueItems } from '../../renderer/state/desk';
import { standardV1 } from '../../resources/standard';
import type { DeskRecord, OpenDesk } from '../../shared/contract/queries';
import { calendarOf } from '../../shared/domain/calendar';

const NOW = Date.parse('2026-10-01T16:30:00+08:00');
const calendar = calendarOf('Asia/Shanghai');

const head = {
  date: '2026-10-01',
  takenAtMs: 0,
  takenBy: 'A001',
  text: '',
  item: null,
  about: null,
  rating: null,
  guest: { name: null, room: null, phone: null },
  dueAtMs: NOW + 60_000,
  state: 'open',
  closedAtMs: null,
  closedBy: null,
  cancelReason: null,
  blanked: false,
} as const;

const loan = (id: number, more: Partial<DeskRecord> = {}): DeskRecord =>
  ({
    ...head,
    kind: 'loan',
    id,
    item: 'umbrella',
    detail: {
      name: { zh: '雨伞', en: 'Umbrella' },
      depositFen: 0,
      feeFen: 0,
      outcome: null,
      note: '',
    },
    ...more,
  }) as DeskRecord;

const request = (id: number, done: boolean, more: Partial<DeskRecord> = {}): DeskRecord =>
  ({
    ...head,
    kind: 'request',
    id,
    text: '要停车券',
    detail: {
      sort: 'request',
      asksAgain: true,
      done: done ? { atMs: 0, by: 'A001', note: '' } : null,
      followUp: null,
    },
    ...more,
  }) as DeskRecord;

const idsOf = (records: readonly { id: number }[]): number[] => records.map(({ id }) => id);

describe('the list', () => {
  const guest = { name: '王小明', room: '3-1201', phone: '138 0013 8000' };
  const records = [loan(1, { guest }), request(2, false), loan(12), request(800, false)];

  it.each([
    ['雨伞', [1, 12]],
    ['yusan', [1, 12]],
    ['ys', [1, 12]],
    ['UMBR', [1, 12]],
    ['xiaoming', [1]],
    ['wxm', [1]],
    ['小明', [1]],
    ['3-12', [1]],
    ['8000', [1]],
    ['800', [800]],
    ['12', [1, 12]],
    ['停车', [2, 800]],
    ['  ', [1, 2, 12, 800]],
    ['zebra', []],
  ])('F-04 %s finds %j', (typed, ids) => {
    expect(idsOf(searchRecords(records, typed))).toEqual(ids);
  });

  it('F-04 what is due first stands first; what is closed comes after, newest first', () => {
    const done = { state: 'done', closedAtMs: 1, closedBy: 'A001' } as const;
    const all = [
      loan(1, done),
      loan(2, { dueAtMs: NOW + 1 }),
      loan(3, { dueAtMs: NOW - 1 }),
      loan(4, { state: 'cancelled', closedAtMs: 1 }),
      loan(5, { dueAtMs: null }),
    ];
    expect(idsOf(filterRecords(all, 'all', NOW))).toEqual([3, 2, 5, 4, 1]);
    expect(idsOf(filterRecords(all, 'open', NOW))).toEqual([3, 2, 5]);
    expect(idsOf(filterRecords(all, 'overdue', NOW))).toEqual([3]);
  });

  it('F-01 F-04 offers by one tap what needs no more words', () => {
    expect(quickActOf(loan(1))).toBe('return');
    expect(quickActOf(loan(1, { state: 'done' }))).toBeNull();
    expect(quickActOf(request(1, false))).toBe('done');
    expect(quickActOf(request(1, true))).toBeNull();
  });
});

describe('what is typed', () => {
  it('F-01 a guest is what was filled in, and nothing where nothing was', () => {
    expect(guestOf(NO_GUEST)).toBeUndefined();
    expect(guestOf({ name: ' 王 ', room: '', phone: ' 138 ' })).toEqual({
      name: '王',
      phone: '138',
    });
    expect(namedGuest({ ...NO_GUEST, room: 'T3' })).toBeNull();
    expect(namedGuest({ ...NO_GUEST, name: '王', phone: '不知道' })).toBeNull();
    expect(namedGuest({ ...NO_GUEST, name: '王' })).toEqual({ name: '王' });
  });

  it.each([
    ['', true],
    ['13800138000', true],
    ['+86 138-0013-8000', true],
    ['8012', true],
    ['12', false],
    ['电话', false],
  ])('F-01 the phone %s is one: %s', (phone, is) => {
    expect(isPhone(phone)).toBe(is);
  });

  it.each([
    ['', 0],
    ['80', 8000],
    ['80.5', 8050],
    ['８０', 8000],
    ['80.555', null],
    ['-5', null],
    ['eighty', null],
    ['1234567', null],
  ])('F-04 %s yuan are %s fen', (typed, fen) => {
    expect(fenOf(typed)).toBe(fen);
  });

  it('F-04 an amount is shown as it is typed', () => {
    expect([0, 8000, 8050].map(yuanText)).toEqual(['', '80', '80.50']);
    expect([0, 8000, 8050].map((fen) => fenOf(yuanText(fen)))).toEqual([0, 8000, 8050]);
  });

  it('F-04 is due by a tap in the station’s own time; what has passed is not offered', () => {
    const due = (choice: Parameters<typeof dueOf>[0]) => dueOf(choice, NOW, calendar).due;
    expect(due('usual')).toBeUndefined();
    expect(due('m30')).toBe('2026-10-01T09:00:00.000Z');
    expect(due('evening')).toBe('2026-10-01T10:00:00.000Z');
    expect(due('tomorrow')).toBe('2026-10-02T10:00:00.000Z');
    expect(due('d7')).toBe('2026-10-08T10:00:00.000Z');
    const late = Date.parse('2026-10-01T18:00:00+08:00');
    expect(choicesAhead(['usual', 'h1', 'evening', 'tomorrow'], late, calendar)).toEqual([
      'usual',
      'h1',
      'tomorrow',
    ]);
  });

  it('F-01 an empty note is not sent', () => {
    expect([noteOf('  '), noteOf(' 好 ')]).toEqual([{}, { note: '好' }]);
  });
});

const open = (id: number, kind: OpenDesk['kind'], dueAtMs: number): OpenDesk => ({
  id,
  kind,
  title: 'x',
  who: '',
  dueAtMs,
});

describe('what waits elsewhere', () => {
  const MINUTE = 60_000;
  const records = [
    open(1, 'loan', NOW - MINUTE),
    open(2, 'key', NOW + 15 * MINUTE),
    open(3, 'key', NOW + 60 * MINUTE),
    open(4, 'parcel', NOW + 60 * MINUTE),
  ];

  it('F-04 Today shows what is overdue, and what is due within a quarter of an hour', () => {
    expect(deskDueItems(records, NOW)).toMatchObject([
      { subject: 'loan 1', kind: 'desk', standing: 'overdue' },
      { subject: 'key 2', kind: 'desk', standing: 'waiting' },
    ]);
  });
});

describe('the front desk’s settings', () => {
  const { settings } = standardV1.desk;

  it('F-04 sends only what was changed', () => {
    expect(changesOf(settings, structuredClone(settings))).toEqual({});
    const keys = settings.keys.slice(1);
    expect(changesOf(settings, { ...settings, keys, guestDays: 30 })).toEqual({
      keys,
      guestDays: 30,
    });
  });

  it('F-05 a new row has a code that no other has, and needs a name', () => {
    expect(newCode('key', [])).toBe('key-1');
    expect(newCode('key', [{ code: 'key-2' }, { code: 'key-3' }])).toBe('key-4');
    expect(newCode('key', [{ code: 'key-2' }])).toBe('key-3');
    const nameless = { code: 'key-1', name: { zh: ' ', en: ' ' } };
    expect(hasNameless(settings)).toBe(false);
    expect(hasNameless({ ...settings, keys: [...settings.keys, nameless] })).toBe(true);
  });

  it('F-01 offers the wait that is set, however odd', () => {
    expect(waitsWith(60)).toEqual(waitsWith(60).toSorted((a, b) => a - b));
    expect(waitsWith(45)).toContain(45);
    expect(waitsWith(60).filter((wait) => wait === 60)).toHaveLength(1);
  });
});
