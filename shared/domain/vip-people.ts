export type Side = 'guest' | 'leader';

/** A person in a VIP room: on which side, and the how-many-eth there, from 1. */
export interface PersonPlace {
  side: Side;
  place: number;
}

/** What one person drinks (S-14). */
export interface PersonOrder extends PersonPlace {
  drink: string;
}

export interface VipPerson extends PersonPlace {
  /** As they are called; null for a guest whose name nobody gave. */
  name: string | null;
}

interface Company {
  /** Heads in the room, leaders among them. */
  guests: number;
  guestNames: readonly string[];
  leaders: readonly string[];
}

const named = (side: Side, names: readonly (string | null)[]): VipPerson[] =>
  names.map((name, at) => ({ side, place: at + 1, name }));

/**
 * Everybody in a VIP room in the order in which they are greeted and asked for their drinks: guests
 * first, then leaders (S-13, S-14). Heads without a name count as guests.
 */
export function vipPeople({ guests, guestNames, leaders }: Company): VipPerson[] {
  const heads = Math.max(guestNames.length, guests - leaders.length);
  return [
    ...named(
      'guest',
      Array.from({ length: heads }, (_, at) => guestNames[at] ?? null),
    ),
    ...named('leader', leaders),
  ];
}

const isSame = (a: PersonPlace, b: PersonPlace): boolean =>
  a.side === b.side && a.place === b.place;

/** The order of one person. */
export const orderOf = (
  orders: readonly PersonOrder[],
  person: PersonPlace,
): PersonOrder | undefined => orders.find((order) => isSame(order, person));

/** The orders of those who are there, in the order in which they are brought: guests, then leaders. */
export const ordersOf = (orders: readonly PersonOrder[], company: Company): PersonOrder[] =>
  vipPeople(company).flatMap((person) => orderOf(orders, person) ?? []);

/** The next person who has not been asked, after one or from the first; null once all have. */
export function nextToAsk(
  people: readonly VipPerson[],
  orders: readonly PersonOrder[],
  after: PersonPlace | null = null,
): VipPerson | null {
  const from = after === null ? 0 : people.findIndex((person) => isSame(person, after)) + 1;
  const turned = [...people.slice(from), ...people.slice(0, from)];
  return turned.find((person) => orderOf(orders, person) === undefined) ?? null;
}

/** The cups that were ordered and are not there yet, drink by drink (S-14). */
export function toBring(
  orders: readonly PersonOrder[],
  brought: readonly { drink: string; qty: number }[],
): { drink: string; qty: number }[] {
  const missing = new Map<string, number>();
  for (const { drink } of orders) missing.set(drink, (missing.get(drink) ?? 0) + 1);
  for (const { drink, qty } of brought) missing.set(drink, (missing.get(drink) ?? 0) - qty);
  return [...missing].flatMap(([drink, qty]) => (qty > 0 ? [{ drink, qty }] : []));
}
