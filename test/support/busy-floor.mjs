/**
 * A large station as lines of a replay file: thirty tables in four zones, two VIP rooms and a team on
 * its shift. For benches and journeys that need a full room.
 */

const PIN = '246810';
const MANAGER = { no: 'M001', name: '周岚', pin: PIN };
export const CREW = ['A001', 'A002', 'A003'];

const ZONES = [
  ['talk', '洽谈区', 'Talk area', 'standing'],
  ['sofa', '沙发区', 'Sofa area', 'crouching'],
  ['terrace', '户外平台', 'Outdoor terrace', 'crouching'],
  ['hall', '大厅', 'Hall', 'standing'],
  ['vip', 'VIP 室', 'VIP rooms', 'crouching'],
  ['model', '沙盘区', 'Model area', 'none'],
].map(([code, zh, en, service]) => ({ code, name: { zh, en }, service }));

const block = (letter, zone, columns, rows, ashtray) =>
  Array.from({ length: columns * rows }, (_, at) => ({
    code: `${letter}${at + 1}`,
    zone,
    seats: 4,
    ashtray,
    at: { x: at % columns, y: Math.floor(at / columns) },
  }));

export const LARGE_FLOOR = {
  zones: ZONES,
  tables: [
    ...block('T', 'talk', 4, 3, 'large'),
    ...block('F', 'sofa', 4, 2, 'small'),
    ...block('D', 'terrace', 4, 2, 'small'),
    ...block('H', 'hall', 2, 1, 'none'),
  ],
  rooms: [
    { code: 'VIP1', name: { zh: 'VIP 一室', en: 'VIP room 1' }, seats: 8 },
    { code: 'VIP2', name: { zh: 'VIP 二室', en: 'VIP room 2' }, seats: 6 },
  ],
};

/** One line of a replay file; `at` is an instant in milliseconds. */
export const line = (at, as, name, input = {}) =>
  JSON.stringify({ at: new Date(at).toISOString(), as, do: name, with: input });

/** The station with its team on the shift, founded at an instant. */
export function foundedLines(at) {
  const add = (no, name, role) =>
    line(at, 'M001', 'staff.add', { no, name, gender: 'f', role, pin: PIN });
  return [
    line(at, undefined, 'station.init', { code: 'GZ01', name: '云庭营销中心', manager: MANAGER }),
    add('S001', '王敏', 'supervisor'),
    add('A001', '李娜', 'attendant'),
    add('A002', '陈晨', 'attendant'),
    add('A003', '赵磊', 'attendant'),
    line(at, 'S001', 'shift.open', { startsAt: '09:00' }),
    ...CREW.map((no) => line(at, no, 'shift.checkIn')),
  ];
}

/** The same with the large floor in force on a local date. */
export const largeLines = (at, effectiveFrom) => [
  ...foundedLines(at),
  line(at, 'M001', 'standard.publishFloor', { effectiveFrom, ...LARGE_FLOOR }),
];

/** Guests at every table, served with a few seconds between them, and in both rooms. */
export function guestsEverywhere(at) {
  const seated = LARGE_FLOOR.tables.flatMap(({ code }, turn) => {
    const as = CREW[turn % CREW.length];
    const guests = (turn % 5) + 1;
    const drinks = [{ drink: turn % 3 === 0 ? 'coffee' : 'tea', qty: guests }];
    return [
      line(at + turn * 5_000, as, 'table.seat', { table: code, guests, drinks }),
      line(at + turn * 5_000 + 2_000, as, 'table.serve', { table: code }),
    ];
  });
  const end = at + LARGE_FLOOR.tables.length * 5_000;
  const rooms = LARGE_FLOOR.rooms.flatMap(({ code }, turn) => [
    line(end, CREW[turn], 'vip.enter', {
      room: code,
      guests: 4,
      guestNames: ['刘先生', '何女士'],
      leaders: ['王总'],
    }),
    line(end + 1_000, CREW[turn], 'vip.serve', { room: code }),
  ]);
  return [...seated, ...rooms];
}
