import { describe, expect, it } from 'vitest';
import { nextOf, tileOf, type TileView } from '../../renderer/screens/floor/table-state';
import type { DuePointView, TableView } from '../../shared/contract/queries';
import { tableOf, visitOf, type Visit } from '../support/floor-views';

const T0 = Date.parse('2026-10-01T10:00:00+08:00');
const at = (seconds: number): number => T0 + seconds * 1000;

const seated = visitOf({ guests: 3, seatedAtMs: T0 });
const served: Visit = { ...seated, servedAtMs: T0 };
const asked = [{ id: 1, text: '纸巾', askedAtMs: at(30) }];
const byButts = { butts: true, peel: false };
const byPeel = { butts: false, peel: true };

const timer = (kind: DuePointView['kind'], lengthS: number): DuePointView => ({
  kind,
  startedAtMs: T0,
  dueAtMs: at(lengthS),
  lateAtMs: at(lengthS),
  missedAtMs: null,
});
const serveTimer = timer('serve', 120);
const refillTimer = timer('refill', 900);
const clearTimer = timer('clear', 180);

const table = (visit: Visit | null, ...timers: DuePointView[]): TableView =>
  tableOf({ code: 'T4', visit, timers });

type Case = [name: string, table: TableView, afterS: number, shown: Partial<TileView>];

const cases: Case[] = [
  [
    'S-01 a free table offers a seat',
    table(null),
    0,
    { state: 'free', verb: 'seat', urgency: 'waiting', guests: 0, seconds: null },
  ],
  [
    'S-01 seated guests wait for their first tea',
    table(seated, serveTimer),
    30,
    {
      state: 'waiting',
      verb: 'serve',
      urgency: 'waiting',
      guests: 3,
      fraction: 0.25,
      seconds: 90,
    },
  ],
  [
    'S-01 at the last on-time instant the first serve is due',
    table(seated, serveTimer),
    120,
    { state: 'waiting', verb: 'serve', urgency: 'due', fraction: 1, seconds: 0 },
  ],
  [
    'S-01 a late first serve counts up',
    table(seated, serveTimer),
    135,
    { state: 'waiting', verb: 'serve', urgency: 'overdue', fraction: 1, seconds: -15 },
  ],
  [
    'S-02 a request before the first serve waits behind it, and shows',
    table({ ...seated, requests: asked }, serveTimer),
    60,
    { state: 'waiting', verb: 'serve', also: ['deliver'] },
  ],
  [
    'S-04 a served table counts towards its refill, and a refill is the next step',
    table(served, refillTimer),
    450,
    { state: 'served', verb: 'refill', urgency: 'waiting', fraction: 0.5, seconds: 450, also: [] },
  ],
  [
    'S-04 a refill past its time is overdue',
    table(served, refillTimer),
    910,
    { state: 'refill', verb: 'refill', urgency: 'overdue', fraction: 1, seconds: -10 },
  ],
  [
    'S-02 an open request comes before ashtray and refill, counted from the asking',
    table({ ...served, requests: asked, ashtrayDue: byButts }, refillTimer),
    930,
    {
      state: 'request',
      verb: 'deliver',
      urgency: 'due',
      seconds: -900,
      also: ['ashtray', 'refill'],
    },
  ],
  [
    'S-06 an ashtray over its limit is due at once',
    table({ ...served, butts: 6, ashtrayDue: byButts }, refillTimer),
    60,
    { state: 'ashtray', verb: 'ashtray', urgency: 'due', fraction: 1, seconds: null, also: [] },
  ],
  [
    'S-06 peel makes the ashtray due as well',
    table({ ...served, peel: true, ashtrayDue: byPeel }, refillTimer),
    60,
    { state: 'ashtray', verb: 'ashtray' },
  ],
  [
    'S-07 while guests eat, the peel is held and the table stays served',
    table({ ...served, peel: true, eating: true }, refillTimer),
    60,
    { state: 'served', verb: 'refill', also: [] },
  ],
  [
    'S-06 an ashtray goes before a refill that is due too',
    table({ ...served, ashtrayDue: byButts }, refillTimer),
    1000,
    { state: 'ashtray', verb: 'ashtray', also: ['refill'] },
  ],
  [
    'S-09 guests gone: to clear, whatever else was open',
    table({ ...served, leftAtMs: T0, requests: asked, ashtrayDue: byButts }, clearTimer),
    90,
    { state: 'clear', verb: 'clear', urgency: 'waiting', fraction: 0.5, seconds: 90, also: [] },
  ],
  [
    'S-09 a table not cleared in time is overdue',
    table({ ...served, leftAtMs: T0 }, clearTimer),
    241,
    { state: 'clear', verb: 'clear', urgency: 'overdue', seconds: -61 },
  ],
  [
    'S-04 without a running clock a served table stays calm',
    table(served),
    5000,
    { state: 'served', verb: 'refill', urgency: 'waiting', seconds: null },
  ],
];

describe('a table’s tile', () => {
  it.each(cases)('%s', (_name, given, afterS, shown) => {
    expect(tileOf(given, at(afterS))).toMatchObject(shown);
  });
});

const tile = (view: Partial<TileView>): TileView => ({
  ...tileOf(table(served, refillTimer), T0),
  ...view,
});

describe('the table that needs somebody first', () => {
  it('is none while all are served or free', () => {
    expect(nextOf([tileOf(table(null), T0), tileOf(table(served, refillTimer), T0)])).toBeNull();
  });

  it('S-01 S-02 S-06 S-04 S-09 goes by urgency, then guests first, then the longest over', () => {
    const order: [string, Partial<TileView>][] = [
      ['A', { state: 'waiting', urgency: 'overdue', seconds: -5 }],
      ['B', { state: 'refill', urgency: 'overdue', seconds: -90 }],
      ['C', { state: 'refill', urgency: 'overdue', seconds: -2 }],
      ['D', { state: 'clear', urgency: 'overdue', seconds: -300 }],
      ['E', { state: 'request', urgency: 'due', seconds: -400 }],
      ['F', { state: 'ashtray', urgency: 'due', seconds: null }],
      ['G', { state: 'waiting', urgency: 'waiting', seconds: 100 }],
    ];
    const tiles = order.map(([code, view]) => tile({ ...view, code }));
    for (let skip = 0; skip < tiles.length; skip += 1) {
      expect(nextOf(tiles.slice(skip).toReversed())?.code).toBe(order[skip]?.[0]);
    }
  });
});
