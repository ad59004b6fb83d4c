import { table } from './figures.mjs';

/** A frame, how much slower ten years may be than one, and what a year's figures may take. */
const AIM = { frameMs: 16, growth: 1.2, yearMs: 250 };
/** Below this a ratio tells of the clock and not of the question. */
const LEAST_MS = 0.5;

const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const ratio = (value) => value.toFixed(2);
const count = (value) => Math.round(value).toLocaleString('en-US');

/** What a figure falls short of; '' where of nothing. */
function shortOf({ span, one, ten }) {
  if (span === 'ever') return '';
  if (ten.p99Ms > (span === 'year' ? AIM.yearMs : AIM.frameMs)) return 'slow';
  return ten.p99Ms > LEAST_MS && ten.p50Ms / one.p50Ms > AIM.growth ? 'grows' : '';
}

const askedRow = (question) => {
  const { title, one, ten } = question;
  const times = [one.p50Ms, one.p99Ms, ten.p50Ms, ten.p99Ms].map(ms);
  return [title, ...times, ratio(ten.p50Ms / one.p50Ms), shortOf(question)];
};

const HEAD = ['', '1 year, p50', 'p99', '10 years, p50', 'p99', 'growth', ''];

function askedLines(asked) {
  const of = (span) => asked.filter((question) => question.span === span);
  return [
    `A day, a month, a page (aim: p99 within ${AIM.frameMs} ms, growth within ${AIM.growth}), 100 of each:`,
    ...table([HEAD, ...of('page').map(askedRow)]),
    '',
    `A whole year (aim: p99 within ${AIM.yearMs} ms), and all there is:`,
    ...table([HEAD, ...[...of('year'), ...of('ever')].map(askedRow)]),
  ];
}

function tapLines({ one, ten, raw }) {
  const row = (title, side) => [
    title,
    ms(side.p50Ms),
    ms(side.p99Ms),
    ratio(side.p50Ms / raw.p50Ms),
    ratio(side.p99Ms / raw.p99Ms),
  ];
  return table([
    ['one tap, on the disk', 'p50', 'p99', 'ratio p50', 'ratio p99'],
    ['raw insert', ms(raw.p50Ms), ms(raw.p99Ms), '', ''],
    row('after 1 year', one),
    row('after 10 years', ten),
  ]);
}

function startLines({ bare, one, ten }) {
  const row = (title, side) => [
    title,
    ms(side.firstScreenMs),
    ratio(side.firstScreenMs / bare.firstScreenMs),
    `${Math.round(side.memoryMb)} MB`,
    ratio(side.memoryMb / bare.memoryMb),
  ];
  return table([
    ['from spawn to the first screen', 'time', 'ratio', 'memory', 'ratio'],
    row('bare window', bare),
    row('after 1 year', one),
    row('after 10 years', ten),
  ]);
}

const rate = ({ events, ms: took }) => (events / took) * 1000;
const both = (title, show, value) => [title, show(value('one')), show(value('ten'))];

export function showYears({ made, size, asked, tap, whole, start }) {
  const [few, many] = [size.one, size.ten];
  return [
    `A station of 20 people and 40 tables after 1 year (${count(few.events)} events, ${count(few.entries)} entries of the`,
    `ledger) and after 10 (${count(many.events)} and ${count(many.entries)}); through the bridge, in turns.`,
    '',
    ...askedLines(asked),
    '',
    ...tapLines(tap),
    '',
    ...startLines(start),
    '',
    ...table([
      ['', '1 year', '10 years'],
      both('generated, events a second', count, (name) => rate(made[name])),
      both('the app’s own upkeep of it all, in quiet moments', ms, (name) => made[name].upkeepMs),
      both('a month’s bundle, without PDF', ms, (name) => whole.bundle[name]),
      both('verify', ms, (name) => whole.verify[name]),
      both('a checked backup', ms, (name) => whole.backup[name]),
      both('bytes of database an event', count, (name) => size[name].bytes / size[name].events),
    ]),
  ];
}
