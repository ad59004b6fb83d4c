import { describe, expect, it } from 'vitest';
import { decisionStanding } from '../../shared/domain/review';

describe('a decision of a review', () => {
  it.each([
    ['2026-10-09', null, 'open'],
    ['2026-10-10', null, 'due'],
    ['2026-10-11', null, 'overdue'],
    ['2026-10-11', '2026-10-11', 'done'],
  ] as const)('F-08 due on the 10th, on %s, done on %s: %s', (today, doneOn, standing) => {
    expect(decisionStanding({ dueOn: '2026-10-10', doneOn }, today)).toBe(standing);
  });
});
