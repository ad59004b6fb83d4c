import { DESK_KIND_WORDS } from '../../words/work-log';
import { clockText } from '../clock-text';
import { joined, nameIn, placeName, said, type LineWriter } from './words';

export const tables: LineWriter = ({ tables: sum }, words) =>
  sum.visits === 0
    ? []
    : [
        {
          key: 'visits',
          head: said(words, 'visits'),
          text: said(words, 'visitsText', { visits: sum.visits, guests: sum.guests }),
        },
        {
          key: 'served',
          head: said(words, 'served'),
          text: said(words, 'servedText', {
            onTime: sum.servedOnTime,
            late: sum.servedLate,
            unserved: sum.unserved,
          }),
        },
        {
          key: 'refills',
          head: said(words, 'refills'),
          text: said(words, 'refillsText', { refills: sum.refills, declined: sum.refillsDeclined }),
        },
        {
          key: 'requests',
          head: said(words, 'requests'),
          text: said(words, 'requestsText', { asked: sum.requests, delivered: sum.delivered }),
        },
      ];

const WAIT = {
  serve: 'waitServe',
  deliver: 'waitDeliver',
  clear: 'waitClear',
  first: 'waitFirst',
} as const;

export const waits: LineWriter = (day, words) =>
  day.waits
    .filter(({ count }) => count > 0)
    .map(({ what, count, medianMs, p90Ms }) => ({
      key: what,
      head: said(words, WAIT[what]),
      text: said(words, 'waitText', {
        count,
        median: clockText(medianMs ?? 0),
        p90: clockText(p90Ms ?? 0),
      }),
    }));

export const ashtray: LineWriter = ({ ashtray: sum }, words) =>
  sum.changes + sum.declined === 0
    ? []
    : [{ key: 'sum', head: said(words, 'changes'), text: said(words, 'changesText', { ...sum }) }];

export const drinks: LineWriter = (day, words) =>
  day.drinks.length === 0
    ? []
    : [
        {
          key: 'sum',
          head: said(words, 'cups'),
          text: day.drinks
            .map(({ drink, qty }) => `${nameIn(words.standard.drinks, drink, words)} ${qty}`)
            .join(said(words, 'and')),
        },
      ];

export const vip: LineWriter = ({ vip: sum }, words) =>
  sum.sessions === 0
    ? []
    : [{ key: 'sum', head: said(words, 'vipSum'), text: said(words, 'vipText', { ...sum }) }];

export const sessions: LineWriter = (day, words) =>
  day.sessions.map((session) => ({
    key: `${session.room} ${session.enteredAtMs}`,
    head: placeName(session.room, words),
    text: joined(
      [
        said(words, 'stay', {
          from: words.time(session.enteredAtMs),
          until:
            session.leftAtMs === null ? said(words, 'stillHere') : words.time(session.leftAtMs),
        }),
        said(words, 'sessionText', {
          guests: session.guests,
          services: session.services,
          onTime: session.onTime,
          late: session.late,
          missed: session.missed,
        }),
      ],
      words,
    ),
  }));

export const missed: LineWriter = (day, words) =>
  day.missed.map(({ atMs, room }) => ({
    key: `${room} ${atMs}`,
    head: words.time(atMs),
    text: said(words, 'missedText', { room: placeName(room, words) }),
  }));

export const rounds: LineWriter = (day, words) =>
  day.rounds.map(({ zone, walks, by }) => ({
    key: zone,
    head: placeName(zone, words),
    text: joined(
      [said(words, 'walks', { count: walks }), by.map(words.name).join(said(words, 'and'))],
      words,
    ),
  }));

export const lights: LineWriter = (day, words) =>
  day.lights.map(({ atMs, zone, on, reason, by }) => ({
    key: `${zone} ${atMs}`,
    head: words.time(atMs),
    text: joined(
      [placeName(zone, words), said(words, on ? 'lightOn' : 'lightOff'), reason, words.name(by)],
      words,
    ),
  }));

/** How much was recorded, never who or what. */
export const ledger: LineWriter = ({ ledger: sum }, words) =>
  sum.entries + sum.pending === 0
    ? []
    : [
        {
          key: 'sum',
          head: said(words, 'ledgerSum'),
          text: said(words, 'ledgerText', {
            ...sum,
            reversals: sum.entries - sum.penalties - sum.rewards,
          }),
        },
      ];

export const desk: LineWriter = (day, words) =>
  day.desk.map(({ kind, taken, closed }) => ({
    key: kind,
    head: DESK_KIND_WORDS[kind]?.[words.language] ?? kind,
    text: said(words, 'deskText', { taken, closed }),
  }));
