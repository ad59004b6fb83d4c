/* oxlint-disable vitest/expect-expect -- the steps of the month's end assert, in month-end/ */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeLivedMonth } from '../support/lived-month';
import { Day } from './day/day';
import { setInterval } from './month-end/intervals';
import { holdReview } from './month-end/review';
import { lookIntoService, seePlacesDay } from './month-end/service';
import { countStock } from './month-end/stock';
import { signLog } from './month-end/work-log';

// The manager's month end in the real app: a generated October behind it, step by step.
const day = new Day();
const wrong = (found: Record<string, string[]>): string[] =>
  Object.entries(found).flatMap(([screen, lines]) => lines.map((line) => `${screen}: ${line}`));

beforeAll(async () => {
  writeLivedMonth(day.folder);
  await day.open(day.folder, '2026-11-03T17:00:00');
});
afterAll(() => day.end());

describe('the month’s end', () => {
  let broken = false;
  beforeEach(({ skip }) => skip(broken, 'an earlier step failed'));
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail' || broken) return;
    broken = true;
    await day.kiosk.picture('failed').catch(() => undefined);
  });

  it('F-07 service by month, year and day, and what is behind a figure', () =>
    lookIntoService(day));
  it('S-01 S-09 a table’s day, from the reports', () => seePlacesDay(day));
  it('F-08 the review: looked at, decided, on paper, done', () => holdReview(day));
  it('F-06 a day’s log: a note by a tap, signed by PIN, on paper', () => signLog(day));
  it('O-09 the bar’s stock is counted, and what came in is added', () => countStock(day));
  it('S-01 the sofas get a time of their own to be served by', () => setInterval(day));
});

describe('every screen of the month’s end', () => {
  it('has no fault that axe calls serious', () => {
    expect(Object.keys(day.faults).length).toBeGreaterThan(1);
    expect(wrong(day.faults)).toEqual([]);
  });

  it('has no button smaller than a thumb', () => {
    expect(wrong(day.small)).toEqual([]);
  });

  it('shows every button in full at both sizes', () => {
    expect(wrong(day.cut)).toEqual([]);
  });
});
