import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patrolTurns, type Walk } from '../../shared/domain/rota';

const walk = (staffNo: string, atMs: number, zone = 'hall'): Walk => ({ staffNo, atMs, zone });
const turnOf = (onShift: readonly string[], walks: readonly Walk[], zone = 'hall') =>
  patrolTurns(onShift, walks, [zone]).get(zone) ?? null;

describe('whose turn it is to walk the rounds', () => {
  it.each<[string, string[], Walk[], string | null]>([
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
    [
      'all walked as often: who has been here less',
      ['A1', 'A2'],
      [walk('A1', 1), walk('A2', 2, 'model')],
      'A2',
    ],
    ['only others have walked', ['A001'], [walk('A009', 5)], 'A001'],
  ])('S-16 %s', (_case, onShift, walks, turn) => {
    expect(turnOf(onShift, walks)).toBe(turn);
  });

  it('S-16 three zones go to three people; with two people on shift the third goes round again', () => {
    const zones = ['hall', 'terrace', 'model'];
    const turns = (onShift: string[]) => [...patrolTurns(onShift, [], zones).values()];
    expect(turns(['A1', 'A2', 'A3', 'A4'])).toEqual(['A1', 'A2', 'A3']);
    expect(turns(['A1', 'A2'])).toEqual(['A1', 'A2', 'A1']);
  });

  it('S-16 goes round evenly: nobody is ever two walks ahead, whichever zone is due', () => {
    const zone = fc.constantFrom('hall', 'terrace', 'model');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.array(zone, { maxLength: 60 }), (n, zones) => {
        const onShift = Array.from({ length: n }, (_, index) => `A00${index}`);
        const done: Walk[] = [];
        for (const [at, due] of zones.entries()) {
          done.push(walk(turnOf(onShift, done, due) ?? '', at, due));
        }
        const counts = onShift.map((no) => done.filter(({ staffNo }) => staffNo === no).length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
