import { describe, expect, it } from 'vitest';
import { nextToAsk, ordersOf, vipPeople } from '../../shared/domain/vip-people';

const company = { guests: 4, guestNames: ['刘先生'], leaders: ['王总'] };
const words = (people: ReturnType<typeof vipPeople>) =>
  people.map(({ side, place, name }) => `${side} ${place} ${name ?? '-'}`);
const tea = (side: 'guest' | 'leader', place: number) => ({ side, place, drink: 'tea' });

describe('who is in a VIP room', () => {
  it('S-13 S-14 guests first, heads without a name among them, then leaders', () => {
    expect(words(vipPeople(company))).toEqual([
      'guest 1 刘先生',
      'guest 2 -',
      'guest 3 -',
      'leader 1 王总',
    ]);
  });

  it('S-13 nobody who was named is left out, however many heads were counted', () => {
    const few = { guests: 1, guestNames: ['刘先生', '何女士'], leaders: ['王总'] };
    expect(words(vipPeople(few))).toEqual(['guest 1 刘先生', 'guest 2 何女士', 'leader 1 王总']);
  });

  it('S-14 orders stand in the order in which they are brought; who is gone has none', () => {
    const orders = [tea('leader', 1), tea('guest', 3), tea('guest', 1)];
    expect(ordersOf(orders, company)).toEqual([tea('guest', 1), tea('guest', 3), tea('leader', 1)]);
    expect(ordersOf(orders, { ...company, guests: 2 })).toEqual([
      tea('guest', 1),
      tea('leader', 1),
    ]);
  });

  it('S-14 the next to ask comes after the one asked, and round again; none once all have been', () => {
    const people = vipPeople(company);
    const [first, second, , last] = people;
    expect(nextToAsk(people, [])).toEqual(first);
    expect(nextToAsk(people, [tea('guest', 1)], first)).toEqual(second);
    expect(nextToAsk(people, [tea('leader', 1)], last)).toEqual(first);
    const all = people.map(({ side, place }) => tea(side, place));
    expect(nextToAsk(people, all, first)).toBeNull();
  });
});
