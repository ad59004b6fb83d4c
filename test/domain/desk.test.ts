import { array, assert, constantFrom, nat, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  complaintDues,
  deskStanding,
  isDueAhead,
  isSatisfied,
  maskedName,
  maskedPhone,
  mayDispose,
  nextComplaintStep,
  satisfactionPercent,
} from '../../shared/domain/desk';
import { COMPLAINT_STEPS } from '../../shared/standard/desk-kinds';

const DUE = 1_000_000;

describe('how a record stands', () => {
  it.each([
    ['open', DUE - 1, 'open'],
    ['open', DUE, 'open'],
    ['open', DUE + 1, 'overdue'],
    ['done', DUE + 1, 'done'],
    ['cancelled', DUE + 1, 'cancelled'],
  ] as const)('F-01 to F-05 %s at %i is %s', (state, nowMs, standing) => {
    expect(deskStanding({ state, dueAtMs: DUE }, nowMs)).toBe(standing);
  });

  it('F-05 what is overdue stays so until it is closed, and nothing is without a due time', () => {
    assert(
      property(nat(), nat(), nat(), (due, now, later) => {
        const open = { state: 'open', dueAtMs: due } as const;
        const [first, then] = [now, now + later].map((at) => deskStanding(open, at));
        expect([first, then]).not.toEqual(['overdue', 'open']);
        expect(first === 'overdue').toBe(now > due);
        expect(deskStanding({ ...open, dueAtMs: null }, now)).toBe('open');
        expect(deskStanding({ ...open, state: 'done' }, now)).toBe('done');
      }),
    );
  });

  it.each([
    [0, false],
    [1, true],
    [400 * 86_400_000, true],
    [400 * 86_400_000 + 1, false],
  ])('F-04 a due time %i ms ahead is accepted: %s', (ahead, accepted) => {
    expect(isDueAhead(DUE + ahead, DUE)).toBe(accepted);
  });

  it('F-03 is kept up to the very end of its keeping time', () => {
    expect([DUE - 1, DUE, DUE + 1].map((now) => mayDispose(DUE, now))).toEqual([false, true, true]);
  });
});

describe('a complaint', () => {
  const minutes = { calm: 10, cause: 60, plan: 240, act: 1440, callback: 2880 };

  it('F-02 has a due time for each of the five steps, from when it was taken', () => {
    expect(complaintDues(DUE, minutes)).toEqual({
      calm: DUE + 600_000,
      cause: DUE + 3_600_000,
      plan: DUE + 14_400_000,
      act: DUE + 86_400_000,
      callback: DUE + 172_800_000,
    });
  });

  it('F-02 goes step by step, and ends after the fifth', () => {
    const done = COMPLAINT_STEPS.map((step) => ({ step }));
    const next = [0, 1, 2, 3, 4, 5].map((count) => nextComplaintStep(done.slice(0, count)));
    expect(next).toEqual(['calm', 'cause', 'plan', 'act', 'callback', null]);
  });
});

describe('satisfaction', () => {
  it('F-07 counts the two smiling faces', () => {
    expect([1, 2, 3, 4, 5].filter(isSatisfied)).toEqual([4, 5]);
  });

  it.each([
    [0, 0, null],
    [0, 3, 0],
    [3, 3, 100],
    [2, 3, 66.7],
    [24, 25, 96],
    [959, 1000, 95.9],
  ])('F-07 %i satisfied of %i is %s %%', (satisfied, ratings, percent) => {
    expect(satisfactionPercent(satisfied, ratings)).toBe(percent);
  });

  it('F-07 is a share with a tenth, never over a hundred', () => {
    assert(
      property(nat(500), nat(500), (satisfied, others) => {
        const ratings = satisfied + others + 1;
        const percent = satisfactionPercent(satisfied, ratings) ?? Number.NaN;
        expect(percent).toBeGreaterThanOrEqual(0);
        expect(percent).toBeLessThan(100);
        expect(Math.abs(satisfied * 100 - percent * ratings)).toBeLessThan(0.1 * ratings + 1e-6);
      }),
    );
  });
});

describe('what anyone may see of a guest', () => {
  it.each([
    ['王小明', '王**'],
    ['欧阳先生', '欧**先生'],
    ['张女士', '张女士'],
    ['张小红女士', '张**女士'],
    [' 王总 ', '王总'],
    ['先生', '**先生'],
    ['  李 ', '李**'],
    ['John Smith', 'J**'],
    ['𠮷田', '𠮷**'],
  ])('F-01 %s is shown as %s', (name, shown) => {
    expect(maskedName(name)).toBe(shown);
  });

  it.each([
    ['13800138000', '****8000'],
    ['138-0013-8000', '****8000'],
    ['8012', '****12'],
    ['801', '****1'],
  ])('F-01 the phone %s is shown as %s', (phone, shown) => {
    expect(maskedPhone(phone)).toBe(shown);
  });

  it('F-01 shows no more than the first character of a name and half of a phone', () => {
    const guest = tuple(string({ minLength: 1 }), constantFrom('', '先生', '女士')).map((parts) =>
      parts.join(''),
    );
    const digit = constantFrom(...'0123456789');
    const digits = array(digit, { minLength: 2, maxLength: 15 }).map((all) => all.join(''));
    assert(
      property(guest, digits, (name, phone) => {
        // One character, and a title.
        expect([...maskedName(name).replaceAll('*', '')].length).toBeLessThanOrEqual(3);
        const shown = maskedPhone(phone).replaceAll('*', '');
        expect(shown.length).toBeLessThanOrEqual(phone.length / 2);
        expect(phone.endsWith(shown)).toBe(true);
      }),
    );
  });
});
