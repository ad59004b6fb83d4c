import { describe, expect, it } from 'vitest';
import { csv } from '../../electron/documents/csv';
import type { PaperDocument } from '../../electron/documents/paper-document';
import { cellText, paperPage } from '../../electron/documents/paper-page';

const table = {
  columns: [
    { key: 'what', head: '什么' },
    { key: 'n', head: '次数' },
  ],
  rows: [
    [
      { kind: 'text' as const, value: '<b>换烟缸</b> & "续水"' },
      { kind: 'count' as const, value: 12 },
    ],
    [
      { kind: 'text' as const, value: '收台' },
      { kind: 'count' as const, value: 0 },
    ],
  ],
};

const paper: PaperDocument = {
  name: 'GZ01-x',
  language: 'zh',
  title: '报表 2026-10',
  subtitle: '云庭 (GZ01)',
  facts: [['制表', '2026-11-01 09:00']],
  sections: [
    { code: 'a', title: '有数', table },
    { code: 'b', title: '没数', table: { ...table, rows: [] } },
    { code: 'c', title: '热图', table, heat: true },
  ],
  signatures: ['经理签字', '日期'],
};

describe('a paper', () => {
  const html = paperPage(paper);

  it('F-06 F-07 F-08 has its head, its facts, its tables and who signs', () => {
    for (const words of ['报表 2026-10', '云庭 (GZ01)', '制表', '有数', '经理签字']) {
      expect(html).toContain(words);
    }
  });

  it('says nothing of what is empty', () => {
    expect(html).not.toContain('没数');
  });

  it('is no more than text where people wrote it', () => {
    expect(html).toContain('&lt;b&gt;换烟缸&lt;/b&gt; &amp; &quot;续水&quot;');
    expect(html).not.toContain('<b>换烟缸');
    expect(html).not.toMatch(/<script|src=|http/);
  });

  it('darkens the ground by the figure where that is wanted', () => {
    expect(html).toMatch(/class="l4">12/);
    expect(html).toMatch(/class="l0"><\/td>/);
  });
});

describe('sections of half a width', () => {
  const half = (code: string) => ({ code, title: code, table, half: true });
  const html = paperPage({
    ...paper,
    sections: [half('a'), half('b'), { code: 'c', title: 'c', table }, half('d')],
  });

  it('F-07 that follow each other fill columns, and a whole one stands between', () => {
    const at = (words: string) => html.indexOf(words);
    expect(html.split('class="halves"')).toHaveLength(3);
    expect(at('<h2>a')).toBeGreaterThan(at('class="halves"'));
    expect(at('<h2>c')).toBeGreaterThan(at('</section>\n</div>'));
  });

  it('F-07 a unit is told in the heads of files, and by the figures themselves on paper', () => {
    const waits = {
      columns: [{ key: 'median', head: 'Median', unit: ' (s)' }],
      rows: [[{ kind: 'seconds' as const, value: 70 }]],
    };
    const page = paperPage({ ...paper, sections: [{ code: 'w', title: 'w', table: waits }] });
    expect(page).toContain('>Median</th>');
    expect(page).toContain('>1:10</td>');
    expect(csv(waits)).toBe('\uFEFFMedian (s)\r\n70\r\n');
  });
});

describe('a cell on paper', () => {
  it.each([
    [{ kind: 'seconds' as const, value: 65 }, '1:05'],
    [{ kind: 'seconds' as const, value: 3_725 }, '1:02:05'],
    [{ kind: 'percent' as const, value: 96 }, '96.0%'],
    [{ kind: 'money' as const, value: -5_000 }, '-50.00'],
    [{ kind: 'count' as const, value: null }, '—'],
    [{ kind: 'text' as const, value: 'T4' }, 'T4'],
  ])('%j reads %s', (cell, words) => {
    expect(cellText(cell)).toBe(words);
  });
});
