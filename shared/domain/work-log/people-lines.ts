import { joined, nameIn, said, type LineWriter, type LogWords } from './words';

export const shifts: LineWriter = (day, words) =>
  day.shifts.map((shift) => ({
    key: String(shift.openedAtMs),
    head: said(words, 'shift', { time: shift.startsAt }),
    text: joined(
      [
        said(words, 'opened', {
          time: words.time(shift.openedAtMs),
          name: words.name(shift.openedBy),
        }),
        shift.closedAtMs === null
          ? said(words, 'notClosed')
          : said(words, 'closed', {
              time: words.time(shift.closedAtMs),
              name: words.name(shift.closedBy ?? ''),
            }),
        shift.checkIns
          .map(({ no, atMs, late }) =>
            said(words, late ? 'cameLate' : 'came', {
              name: words.name(no),
              time: words.time(atMs),
            }),
          )
          .join(said(words, 'and')),
      ],
      words,
    ),
  }));

export const grooming: LineWriter = (day, words) => {
  const passed = day.grooming.filter(({ failed }) => failed.length === 0).length;
  const failures = day.grooming.filter(({ failed }) => failed.length > 0);
  const sum =
    day.grooming.length === 0
      ? []
      : [
          {
            key: 'sum',
            head: said(words, 'checks'),
            text: said(words, 'passed', { count: passed }),
          },
        ];
  return [
    ...sum,
    ...failures.map(({ staff, kind, by, failed }, at) => ({
      key: `${staff} ${kind} ${at}`,
      head: words.name(staff),
      text: joined(
        [
          failed
            .map((code) => nameIn(words.standard.grooming, code, words))
            .join(said(words, 'and')),
          said(words, kind === 'self' ? 'bySelf' : 'byColleague', { name: words.name(by) }),
        ],
        words,
      ),
    })),
  ];
};

export const handovers: LineWriter = (day, words) =>
  day.handovers.map(({ direction, atMs, guard, staff, items, off, left }) => ({
    key: String(atMs),
    head: said(words, direction === 'in' ? 'handoverIn' : 'handoverOut'),
    text: joined(
      [
        words.time(atMs),
        said(words, 'between', { name: words.name(staff), guard }),
        said(words, 'items', { count: items }),
        off.length === 0
          ? said(words, 'allThere')
          : off
              .map(({ name, expected, counted, note }) =>
                [said(words, 'off', { name, expected, counted }), note].filter(Boolean).join(' '),
              )
              .join(said(words, 'and')),
        ...(left === undefined ? [] : [said(words, 'left', { text: left })]),
      ],
      words,
    ),
  }));

const STATE = { open: 'stateOpen', na: 'stateNa', undone: 'stateUndone', done: 'list' } as const;

const titleOf = (code: string, { standard, language }: LogWords): string =>
  standard.checklist.find((item) => item.code === code)?.title[language] ?? code;

/** Only what was not simply done is written out; the rest is a figure. */
export const lists: LineWriter = (day, words) => {
  if (day.lists.length === 0) return [];
  const done = day.lists.filter(({ state }) => state === 'done').length;
  const rest = day.lists.filter(({ state }) => state !== 'done');
  return [
    {
      key: 'sum',
      head: said(words, 'list'),
      text: said(words, 'listDone', { done, all: words.standard.checklist.length }),
    },
    ...rest.map(({ item, state, note, by }) => ({
      key: item,
      head: item,
      text: joined([titleOf(item, words), said(words, STATE[state]), note, words.name(by)], words),
    })),
  ];
};

export const notes: LineWriter = (day, words) =>
  day.notes.map(({ atMs, by, text }) => ({
    key: `${by} ${atMs}`,
    head: `${words.time(atMs)} ${words.name(by)}`,
    text,
  }));
