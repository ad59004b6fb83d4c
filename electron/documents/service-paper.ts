import type { ServiceView } from '../../shared/contract/queries';
import { periodBefore, periodKind, periodOf, type Period } from '../../shared/domain/period';
import { conductOf } from '../station/conduct';
import { serviceOf, zonesOf } from '../station/service';
import type { ReadDb } from '../store/database';
import {
  count,
  IN_PERCENT,
  IN_SECONDS,
  percent,
  seconds,
  tableOf,
  text,
  type Column,
} from './cells';
import { conductSections } from './conduct-sections';
import { judgedSections } from './judged-sections';
import type { PaperDocument, PaperSection } from './paper-document';
import { drinkName, minuteOf, placeName, type PaperWords } from './paper-words';
import { materialSection } from './stock-paper';
import { headBefore, headOf, sayService, WEEKDAYS, type ServiceWord } from './service-words';

type Figure = [word: ServiceWord, of: (view: ServiceView) => number];

const FIGURES: readonly Figure[] = [
  ['visits', ({ tables }) => tables.visits],
  ['guests', ({ tables }) => tables.guests],
  ['servedOnTime', ({ tables }) => tables.servedOnTime],
  ['servedLate', ({ tables }) => tables.servedLate],
  ['unserved', ({ tables }) => tables.unserved],
  ['refills', ({ tables }) => tables.refills],
  ['refillsDeclined', ({ tables }) => tables.refillsDeclined],
  ['clears', ({ tables }) => tables.clears],
  ['requests', ({ tables }) => tables.requests],
  ['delivered', ({ tables }) => tables.delivered],
  ['sessions', ({ vip }) => vip.sessions],
  ['services', ({ vip }) => vip.services],
  ['vipOnTime', ({ vip }) => vip.onTime],
  ['vipLate', ({ vip }) => vip.late],
  ['vipMissed', ({ vip }) => vip.missed],
  ['changes', ({ ashtray }) => ashtray.changes],
  ['butts', ({ ashtray }) => ashtray.butts],
  ['peel', ({ ashtray }) => ashtray.peel],
  ['declined', ({ ashtray }) => ashtray.declined],
  ['walks', ({ patrols }) => Object.values(patrols).reduce((all, n) => all + n, 0)],
  ['done', ({ checklists }) => checklists.done],
  ['na', ({ checklists }) => checklists.na],
  ['open', ({ checklists }) => checklists.open],
];

interface Spans {
  now: ServiceView;
  before: ServiceView;
}

function figureSection({ now, before }: Spans, words: PaperWords): PaperSection {
  const { calendar, nowMs } = words;
  const isRunning = now.period === periodOf(periodKind(now.period), calendar.dateOf(nowMs));
  const columns: Column<Figure>[] = [
    { key: 'item', head: headOf('item'), cell: ([word]) => text(headOf(word)[words.language]) },
    { key: 'now', head: headOf(isRunning ? 'soFar' : 'now'), cell: ([, of]) => count(of(now)) },
    { key: 'before', head: headBefore(now.period, isRunning), cell: ([, of]) => count(of(before)) },
  ];
  return {
    code: 'figures',
    title: sayService(words.language)('figures'),
    table: tableOf(columns, FIGURES, words.language),
    half: true,
  };
}

function targetSection({ now }: Spans, { language }: PaperWords): PaperSection {
  const columns: Column<ServiceView['targets'][number]>[] = [
    { key: 'item', head: headOf('item'), cell: ({ name }) => text(headOf(name)[language]) },
    {
      key: 'target',
      head: headOf('target'),
      unit: IN_PERCENT,
      cell: (one) => percent(one.percent || null),
    },
    {
      key: 'actual',
      head: headOf('actual'),
      unit: IN_PERCENT,
      cell: ({ actual }) => percent(actual),
    },
    { key: 'of', head: headOf('of'), cell: ({ of }) => count(of) },
  ];
  return {
    code: 'targets',
    title: sayService(language)('targets'),
    table: tableOf(columns, now.targets, language),
    half: true,
  };
}

const WAIT = {
  serve: 'waitServe',
  deliver: 'waitDeliver',
  clear: 'waitClear',
  first: 'waitFirst',
} as const;

function waitSection({ now }: Spans, words: PaperWords): PaperSection {
  const { language } = words;
  const say = sayService(language);
  const columns: Column<ServiceView['response'][number]>[] = [
    { key: 'what', head: headOf('what'), cell: ({ what }) => text(say(WAIT[what])) },
    {
      key: 'zone',
      head: headOf('zone'),
      cell: ({ zone }) => text(zone === null ? say('everywhere') : placeName(words, zone)),
    },
    { key: 'times', head: headOf('times'), cell: (one) => count(one.count) },
    {
      key: 'median',
      head: headOf('median'),
      unit: IN_SECONDS,
      cell: ({ medianMs }) => seconds(medianMs),
    },
    { key: 'p90', head: headOf('p90'), unit: IN_SECONDS, cell: ({ p90Ms }) => seconds(p90Ms) },
  ];
  const waits = now.response.filter((one) => one.count > 0);
  const table = tableOf(columns, waits, language);
  return { code: 'waits', title: say('waits'), hint: say('waitsHint'), table };
}

function busySection({ now: { busy } }: Spans, { language }: PaperWords): PaperSection {
  const say = sayService(language);
  const hours = busy.map(({ hour }) => hour);
  const first = Math.min(...hours);
  const across = hours.length === 0 ? 0 : Math.max(...hours) - first + 1;
  const columns: Column<number>[] = [
    {
      key: 'weekday',
      head: headOf('weekday'),
      cell: (weekday) => text(WEEKDAYS[weekday - 1]?.[language] ?? ''),
    },
    ...Array.from({ length: across }, (_, at): Column<number> => {
      const hour = first + at;
      const head = { zh: String(hour), en: String(hour) };
      return {
        key: `h${hour}`,
        head,
        cell: (weekday) =>
          count(busy.find((one) => one.weekday === weekday && one.hour === hour)?.guests ?? 0),
      };
    }),
  ];
  const rows = across === 0 ? [] : [1, 2, 3, 4, 5, 6, 7];
  const table = tableOf(columns, rows, language);
  return { code: 'busy-hours', title: say('busy'), hint: say('busyHint'), table, heat: true };
}

function drinkSection({ now }: Spans, words: PaperWords): PaperSection {
  const columns: Column<ServiceView['drinks'][number]>[] = [
    { key: 'drink', head: headOf('drink'), cell: ({ drink }) => text(drinkName(words, drink)) },
    { key: 'cups', head: headOf('cups'), cell: ({ qty }) => count(qty) },
  ];
  return {
    code: 'drinks',
    title: sayService(words.language)('drinks'),
    table: tableOf(columns, now.drinks, words.language),
    half: true,
  };
}

/** A day's, a month's or a year's report: figures, targets, waits, who, when, drinks, conduct (F-07). */
export function servicePaper(db: ReadDb, period: Period, words: PaperWords): PaperDocument {
  const { station, calendar, standards, language } = words;
  const say = sayService(language);
  const zoneOf = zonesOf(db, standards);
  const spans: Spans = {
    now: serviceOf(db, { period, calendar, zoneOf }),
    before: serviceOf(db, { period: periodBefore(period), calendar, zoneOf }),
  };
  const judged = judgedSections(spans.now, words);
  return {
    name: `${station.code}-service-${period}`,
    language,
    title: `${say('title')} ${period}`,
    subtitle: `${station.name} (${station.code})`,
    facts: [[say('printedAt'), minuteOf(words, words.nowMs)]],
    sections: [
      figureSection(spans, words),
      targetSection(spans, words),
      drinkSection(spans, words),
      materialSection(db, period, words),
      waitSection(spans, words),
      ...judged.slice(0, -1),
      busySection(spans, words),
      ...judged.slice(-1),
      ...conductSections(conductOf(db, { period, calendar }), words),
    ],
    signatures: [],
  };
}
