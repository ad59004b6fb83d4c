import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../shared/domain/changes';

describe('what was changed', () => {
  it('is told field by field, with what it was', () => {
    expect(
      changesBetween({ name: '李娜', role: 'attendant' }, { name: '李娜', role: 'supervisor' }),
    ).toEqual([{ field: 'role', from: 'attendant', to: 'supervisor' }]);
  });

  it('is all that a new thing has', () => {
    expect(
      changesBetween<{ name: string; wage: number | null }>(null, { name: '新人', wage: null }),
    ).toEqual([{ field: 'name', from: null, to: '新人' }]);
  });

  it('goes by what a field holds, not by which object it is', () => {
    const rule = { title: { zh: '托盘', en: 'tray' }, notes: [] as string[] };
    expect(changesBetween(rule, structuredClone(rule))).toEqual([]);
    const to = { zh: '托盘', en: 'a tray' };
    expect(changesBetween(rule, { ...rule, title: to })).toEqual([
      { field: 'title', from: rule.title, to },
    ]);
  });
});
