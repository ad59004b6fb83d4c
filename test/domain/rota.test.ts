import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patrolTurn } from '../../shared/domain/rota';

const walk = (staffNo: string, atMs: number) => ({ staffNo, atMs });

describe('whose turn it is to walk the rounds', () => {
  it.each([
    ['nobody is on shift', [], [], null],
    ['nobody has walked yet', ['A001', 'A002'], [], 'A001'],
    ['one has walked', ['A001', 'A002'], [walk('A001', 1)], 'A002'],
    ['one has walked less', ['A1', 'A2'], [walk('A1', 1), walk('A2', 2), walk('A2', 3)], 'A1'],
    [
      'all walked as often: who did so longest ago',
      ['A1', 'A2'],
      [walk('A2', 1), walk('A1', 2)],
      'A2',
    ],
    ['only others have walked', ['A001'], [walk('A009', 5)], 'A001'],
  ])('S-16 %s', (_case, onShift, walks, turn) => {
    expect(patrolTurn(onShift, walks)).toBe(turn);
  });

  it('S-16 goes round evenly: nobody is ever two walks ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(60), (people, walks) => {
        const onShift = Array.from({ length: people }, (_, index) => `A00${index}`);
        const done: { staffNo: string; atMs: number }[] = [];
        for (let at = 0; at < walks; at += 1) done.push(walk(patrolTurn(onShift, done) ?? '', at));
        const counts = onShift.map((no) => done.filter(({ staffNo }) => staffNo === no).length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
