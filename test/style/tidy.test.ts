import { describe, expect, it } from 'vitest';
import { sourcesUnder } from '../support/sources';
import { linesOf, untidy } from './tidiness';

const ROOMS = ['shared', 'renderer', 'electron', 'resources'];
const SOURCE = /\.(tsx?|mts|mjs|css)$/;

const planted = (text: string, path = 'shared/x.ts'): string[] => untidy({ path, text });

const functionOf = (lines: number): string =>
  `function f() {\n${'  step();\n'.repeat(lines - 2)}}\n`;

describe('files that are read in one sitting', () => {
  it('every file is tidy', () => {
    const sources = sourcesUnder([...ROOMS, 'scripts', 'test'], SOURCE);
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap(untidy)).toEqual([]);
  });

  it('half of the files of the app are shorter than 80 lines', () => {
    const lengths = sourcesUnder(ROOMS, /\.tsx?$/).map(({ text }) => linesOf(text));
    const sorted = lengths.toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(80);
  });

  it('a function may have 70 lines, a file 400', () => {
    expect(planted(functionOf(70))).toEqual([]);
    expect(planted(functionOf(71))).toEqual(['shared/x.ts:1 f has 71 lines']);
    expect(planted('\n'.repeat(400))).toEqual([]);
    expect(planted('\n'.repeat(401))).toEqual(['shared/x.ts has 401 lines']);
  });

  it('counts a function without the named ones that it encloses, which count for themselves', () => {
    const two = functionOf(60) + functionOf(60).replace('f()', 'g()');
    expect(planted(`function outer() {\n${two}}\n`)).toEqual([]);
    const methods = two.replaceAll('function ', '').replaceAll(/^}$/gm, '},');
    expect(planted(`const outer = () => ({\n${methods}});\n`)).toEqual([]);
    expect(planted(`use(() => {\n${functionOf(71)}});\n`)).toEqual([
      'shared/x.ts:2 f has 71 lines',
    ]);
    expect(planted(`use(() => {\n${'  step();\n'.repeat(69)}});\n`)).toHaveLength(1);
  });

  it('counts no chapter of a test', () => {
    const steps = '  step();\n'.repeat(90);
    expect(planted(`describe('x', () => {\n${steps}});\n`)).toEqual([]);
    expect(planted(`it('x', () => {\n${steps}});\n`)).toHaveLength(1);
  });

  it.each([
    ['let x: any;', 'any'],
    ['use(x as any);', 'any'],
    ['// TODO later', 'TODO'],
    ['/* FIXME */', 'FIXME'],
    ['// @ts-ignore', '@ts-ignore'],
    ["console.log('x');", 'console.log'],
    ["it.only('x', () => {});", 'it.only'],
    ["describe.skip('x', () => {});", 'describe.skip'],
  ])('%s is untidy', (line, what) => {
    expect(planted(`// 水吧台\n${line}\n`)).toEqual([`shared/x.ts:2 ${what}`]);
  });

  it('prints only where the output is the console', () => {
    expect(planted("console.log('x');", 'scripts/x.mjs')).toEqual([]);
    expect(planted("console.log('x');", 'electron/cli/x.ts')).toEqual([]);
  });

  it('file names are kebab-case', () => {
    expect(planted('', 'shared/month-close.test.ts')).toEqual([]);
    expect(planted('', 'renderer/MonthClose.tsx')).toEqual([
      'renderer/MonthClose.tsx is not kebab-case',
    ]);
    expect(planted('', 'renderer/month_close.ts')).toHaveLength(1);
  });
});
