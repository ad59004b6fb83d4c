import { describe, expect, it } from 'vitest';
import { planOf } from '../../renderer/screens/floor/plan';
import { standardV1 } from '../../resources/standard';

const zone = (code: 'talk' | 'sofa' | 'hall') => ({
  code,
  name: { zh: code, en: code },
  service: 'standing' as const,
});
const row = (code: 'talk' | 'sofa', count: number) =>
  Array.from({ length: count }, (_, x) => ({
    code: `${code[0]?.toUpperCase()}${x}`,
    zone: code,
    seats: 4,
    ashtray: 'large' as const,
    at: { x, y: 0 },
  }));

describe('the room’s plan', () => {
  it('S-01 the standard’s room: talk and sofa side by side, the terrace below, spare beside it', () => {
    const plan = planOf(standardV1);
    const places = plan.zones.map((area) => [
      area.zone.code,
      area.column,
      area.columns,
      area.row,
      area.rows,
      area.tables.length,
    ]);
    expect(places).toEqual([
      ['talk', 1, 4, 1, 3, 8],
      ['sofa', 5, 2, 1, 3, 4],
      ['terrace', 1, 4, 4, 2, 4],
    ]);
    expect(plan).toMatchObject({ columns: 6, shelves: [2, 1] });
    expect(plan.spare).toEqual({ column: 5, columns: 2, row: 4, rows: 2 });
  });

  it('leaves out zones without tables, and has no spare place where the last shelf is full', () => {
    const plan = planOf({
      zones: [zone('hall'), zone('talk'), zone('sofa')],
      tables: [...row('talk', 5), ...row('sofa', 6)],
    });
    expect(plan.zones.map((area) => [area.zone.code, area.row])).toEqual([
      ['talk', 1],
      ['sofa', 3],
    ]);
    expect(plan.spare).toBeNull();
  });

  it('grows wider for a zone of more than six in a row', () => {
    const plan = planOf({ zones: [zone('talk')], tables: row('talk', 9) });
    expect(plan).toMatchObject({ columns: 9, shelves: [1], spare: null });
  });
});
