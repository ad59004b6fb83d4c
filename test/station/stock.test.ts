import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommandInput } from '../../shared/contract/commands';
import { ATTENDANT, COLLEAGUE, MANAGER, openedStation, type TestStation } from '../support/station';

const at = (time: string, date = '2026-10-01') => `${date}T${time}`;

const BEANS = {
  name: '咖啡豆',
  unit: '克',
  kind: 'drink',
  lowAt: 500,
  perServing: [{ drink: 'coffee', amount: 15 }],
} as const;

describe('the stock of the bar', () => {
  let test: TestStation;
  beforeEach(() => {
    test = openedStation();
  });
  afterEach(() => test.close());

  const keep = (time: string, more: Partial<CommandInput<'stock.item'>> = {}) =>
    test.did(at(time), MANAGER, 'stock.item', { ...BEANS, ...more } as CommandInput<'stock.item'>)
      .output.code;
  const count = (time: string, amount: number, item = 's1') =>
    test.did(at(time), ATTENDANT, 'stock.count', { lines: [{ item, amount }] });
  const receive = (time: string, amount: number) =>
    test.did(at(time), COLLEAGUE, 'stock.receive', { item: 's1', amount });
  const line = (period: string, time = '23:00:00') =>
    test.look(at(time, '2026-10-31'), 'stock.get', { period }).lines[0];

  /** Guests who are served so many coffees. */
  function drink(time: string, table: string, qty: number): void {
    const drinks = [{ drink: 'coffee', qty }];
    test.did(at(time), ATTENDANT, 'table.seat', { table, guests: 1, drinks });
    test.did(at(time), ATTENDANT, 'table.serve', { table });
  }

  it('O-06 O-09 takes off what was served, and says what is missing when it is counted', () => {
    keep('09:00:00');
    count('09:05:00', 1000);
    drink('10:00:00', 'T1', 4);
    receive('11:00:00', 500);
    drink('12:00:00', 'T2', 2);
    expect(line('2026-10')).toMatchObject({
      opening: null,
      received: 500,
      used: 90,
      closing: 1410,
      difference: null,
      low: false,
    });
    count('18:00:00', 1400);
    expect(line('2026-10')).toMatchObject({ difference: -10, counted: 1400, closing: 1400 });
    expect(line('2026-10-02')).toMatchObject({ opening: 1400, used: 0, closing: 1400 });
    expect(line('2026-11')).toMatchObject({ opening: 1400, closing: 1400 });
  });

  it('O-09 an order that was never served took nothing', () => {
    keep('09:00:00');
    count('09:05:00', 100);
    const drinks = [{ drink: 'coffee', qty: 3 }];
    test.did(at('10:00:00'), ATTENDANT, 'table.seat', { table: 'T1', guests: 1, drinks });
    test.did(at('10:05:00'), ATTENDANT, 'table.leave', { table: 'T1' });
    expect(line('2026-10')).toMatchObject({ used: 0, closing: 100 });
  });

  it('S-03 a cup takes when it is brought, not when the first one was', () => {
    keep('09:00:00');
    count('09:05:00', 1000);
    drink('13:50:00', 'T1', 2);
    count('14:00:00', 970);
    const drinks = [{ drink: 'coffee', qty: 3 }];
    const more = test.did(at('14:10:00'), ATTENDANT, 'table.serve', { table: 'T1', drinks });
    test.did(at('14:11:00'), ATTENDANT, 'table.refill', {
      table: 'T1',
      outcome: 'done',
      drink: 'coffee',
    });
    expect(line('2026-10')).toMatchObject({ used: 90, closing: 910 });
    expect(line('2026-10-01')).toMatchObject({ closing: 910 });
    drink('14:20:00', 'T2', 1);
    const again = test.did(at('14:21:00'), ATTENDANT, 'table.serve', { table: 'T2', drinks });
    test.did(at('14:21:05'), ATTENDANT, 'service.undo', { event: again.event });
    expect(line('2026-10')).toMatchObject({ closing: 895 });
    expect(more.undoable).toBe(true);
  });

  it('S-14 what a VIP room ordered takes with the next service, each cup once', () => {
    keep('09:00:00');
    count('09:05:00', 1000);
    test.did(at('10:00:00'), ATTENDANT, 'vip.enter', { guests: 3 });
    const order = (time: string, places: readonly number[]) =>
      test.did(at(time), ATTENDANT, 'vip.order', {
        orders: places.map((place) => ({ side: 'guest' as const, place, drink: 'coffee' })),
      });
    order('10:00:30', [1, 2]);
    expect(line('2026-10')).toMatchObject({ closing: 1000 });
    test.did(at('10:01:00'), ATTENDANT, 'vip.serve', {});
    expect(line('2026-10')).toMatchObject({ closing: 970 });
    test.did(at('10:11:00'), ATTENDANT, 'vip.serve', {});
    order('10:12:00', [1, 2, 3]);
    test.did(at('10:20:00'), ATTENDANT, 'vip.serve', {});
    expect(line('2026-10')).toMatchObject({ used: 45, closing: 955 });
  });

  it('O-06 another amount for each cup counts from when it was set', () => {
    keep('09:00:00');
    count('09:05:00', 1000);
    drink('10:00:00', 'T1', 2);
    keep('11:00:00', { code: 's1', perServing: [{ drink: 'coffee', amount: 20 }] });
    drink('12:00:00', 'T2', 2);
    expect(line('2026-10')).toMatchObject({ used: 70, closing: 930 });
  });

  it('says what is to be bought, at the mark and under it', () => {
    keep('09:00:00');
    count('09:05:00', 501);
    expect(line('2026-10')?.low).toBe(false);
    count('09:06:00', 500);
    expect(line('2026-10')?.low).toBe(true);
  });

  it('a wrong count and a wrong delivery are taken back within ten seconds', () => {
    keep('09:00:00');
    count('09:05:00', 1000);
    const undo = (event: number, time: string) =>
      test.did(at(time), ATTENDANT, 'service.undo', { event });
    undo(count('10:00:00', 10).event, '10:00:05');
    expect(line('2026-10')).toMatchObject({ counted: 1000, closing: 1000 });
    const came = test.did(at('10:01:00'), ATTENDANT, 'stock.receive', { item: 's1', amount: 7 });
    undo(came.event, '10:01:05');
    expect(line('2026-10')).toMatchObject({ received: 0, closing: 1000 });
  });

  const names = (period: string) =>
    test.look(at('23:00:00', '2026-10-31'), 'stock.get', { period }).lines.map(({ name }) => name);

  it('what is not kept any more goes from the list once it is used up', () => {
    keep('09:00:00');
    keep('09:01:00', { name: '纸巾', unit: '包', kind: 'supply', perServing: [] });
    keep('09:02:00', { code: 's1', kept: false });
    expect(names('2026-10')).toEqual(['纸巾']);
    count('10:00:00', 40);
    expect(names('2026-10')).toEqual(['咖啡豆', '纸巾']);
  });

  it('is refused in the order shape, role, existence, state', () => {
    const item = (as: string, more: object) =>
      test.code(at('09:00:00'), as, 'stock.item', { ...BEANS, ...more } as never);
    expect(item(MANAGER, { lowAt: -1 })).toBe('BAD_INPUT');
    expect(item(MANAGER, { perServing: [{ drink: 'coffee', amount: 0 }] })).toBe('BAD_INPUT');
    expect(item(ATTENDANT, {})).toBe('NOT_ALLOWED');
    expect(item(MANAGER, { code: 's9' })).toBe('NOT_FOUND');
    expect(item(MANAGER, { perServing: [{ drink: '白酒', amount: 1 }] })).toBe('NOT_FOUND');
    expect(item(MANAGER, {})).toBe('ok');
    expect(item(MANAGER, {})).toBe('CONFLICT');
    const counted = { lines: [{ item: 's2', amount: 1 }] };
    expect(test.code(at('09:01:00'), ATTENDANT, 'stock.count', counted)).toBe('NOT_FOUND');
    const came = { item: 's2', amount: 1 };
    expect(test.code(at('09:01:00'), ATTENDANT, 'stock.receive', came)).toBe('NOT_FOUND');
  });
});
