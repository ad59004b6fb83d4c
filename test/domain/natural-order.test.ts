import { expect, it } from 'vitest';
import { byName } from '../../shared/domain/natural-order';

it('F-07 places stand as people read them: B2 before B10', () => {
  expect(['B10', 'T1', 'B2', 'B1'].toSorted(byName)).toEqual(['B1', 'B2', 'B10', 'T1']);
});
