import type { Floor, RoomView, TableView } from '../../shared/contract/queries';

/** Views of the floor as the station answers them: the plainest of each, with what a test says. */

export type Visit = NonNullable<TableView['visit']>;
export type Session = NonNullable<RoomView['session']>;

export const visitOf = (part: Partial<Visit> = {}): Visit => ({
  guests: 2,
  seatedAtMs: 0,
  seatedBy: 'A001',
  drinks: [],
  lastDrinks: [],
  servedAtMs: null,
  lastServiceAtMs: null,
  refills: 0,
  refillsDeclined: 0,
  butts: 0,
  peel: false,
  eating: false,
  ashtrayDue: { butts: false, peel: false },
  askAgainAtMs: null,
  changes: 0,
  leftAtMs: null,
  requests: [],
  ...part,
});

export const tableOf = (part: Partial<TableView> = {}): TableView => ({
  code: 'T1',
  visit: null,
  joinedTo: null,
  joined: [],
  spec: null,
  timers: [],
  ...part,
});

export const sessionOf = (part: Partial<Session> = {}): Session => ({
  guests: 3,
  guestNames: [],
  leaders: [],
  orders: [],
  enteredAtMs: 0,
  services: 0,
  onTime: 0,
  late: 0,
  missed: 0,
  lastServedAtMs: null,
  lastServedBy: null,
  ...part,
});

export const roomOf = (part: Partial<RoomView> = {}): RoomView => ({
  code: 'VIP1',
  session: null,
  spec: null,
  timer: null,
  missed: null,
  ...part,
});

export const patrolOf = (part: Partial<Floor['patrols'][number]> = {}) => ({
  zone: 'hall',
  timer: null,
  lastAtMs: null,
  lastBy: null,
  turn: null,
  ...part,
});

export const floorOf = (part: Partial<Floor> = {}): Floor => ({
  nowMs: 0,
  smokingBan: false,
  tables: [],
  rooms: [],
  patrols: [],
  patrolTurn: null,
  weather: null,
  lights: [],
  ...part,
});
