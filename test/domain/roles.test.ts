import { describe, expect, it } from 'vitest';
import { mayAct } from '../../shared/domain/roles';

describe('roles', () => {
  it.each([
    ['attendant', ['attendant']],
    ['supervisor', ['attendant', 'supervisor']],
    ['manager', ['attendant', 'supervisor', 'manager']],
  ] as const)('a %s may do what %j may, and no more', (role, may) => {
    const all = ['attendant', 'supervisor', 'manager'] as const;
    expect(all.filter((needed) => mayAct(role, needed))).toEqual(may);
  });
});
