import { describe, expect, it } from 'vitest';
import { standardV1 } from '../../resources/standard';
import { standardSchema, type Rule } from '../../shared/standard/schema';

const numbered = (letter: string, last: number): string[] =>
  Array.from({ length: last }, (_, i) => `${letter}-${String(i + 1).padStart(2, '0')}`);

/** Each part of the standard, in the order in which its clauses stand. */
const PARTS = {
  opening: numbered('O', 10),
  service: numbered('S', 16),
  closing: numbered('C', 3),
  penalty: numbered('P', 22),
  gross: numbered('G', 8),
  reward: numbered('R', 5),
  etiquette: numbered('E', 2),
  'front-desk': numbered('F', 8),
};

const CODES = Object.values(PARTS).flat();

const codesOf = (rows: readonly { code: string }[]): string[] => rows.map(({ code }) => code);

const rule = (code: string): Rule => standardV1.rules.find((row) => row.code === code)!;

const say = (code: string): string | undefined =>
  standardV1.phrases.find((phrase) => phrase.code === code)?.say.zh;

const item = (code: string) => standardV1.checklist.find((row) => row.code === code);

/** Every bilingual text in the standard, with the path at which it stands. */
function textsIn(value: unknown, path = ''): { path: string; zh: string; en: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value && 'en' in value)
    return [{ path, zh: value.zh as string, en: value.en as string }];
  return Object.entries(value).flatMap(([key, child]) => textsIn(child, `${path}/${key}`));
}

const saidTwice = ({ zh, en }: { zh: string; en: string }) =>
  /\p{Script=Han}/u.test(zh) && /[A-Za-z]/.test(en) && zh === zh.trim() && en === en.trim();

const statesAmount = ({ text, amountFen, minFen }: Rule): boolean => {
  const fen = amountFen ?? minFen;
  if (fen === null) return true;
  const yuan = fen / 100;
  return text.zh.includes(` ${yuan} 元`) && text.en.includes(` ${yuan} yuan`);
};

const notesFit = ({ notes }: Rule): boolean =>
  notes.length >= 2 &&
  notes.length <= 4 &&
  new Set(notes.map(({ zh }) => zh)).size === notes.length &&
  notes.every(({ zh }) => [...zh].length <= 16);

const tableIn = (zone: string, ashtray: string) => (code: string) => ({ code, zone, ashtray });

const codesOnList = (list: string) =>
  codesOf(standardV1.checklist.filter((row) => row.list === list));

const stepsOn = (code: string) => standardV1.guide.find((card) => card.code === code)?.steps;

describe('the standard as a whole', () => {
  it('fits its schema, as version 1 from 1 January 2026', () => {
    expect(standardSchema.safeParse(standardV1).success).toBe(true);
    expect(standardV1.version).toBe(1);
    expect(standardV1.effectiveFrom).toBe('2026-01-01');
  });

  it('has every clause from O-01 to F-08 once, in order', () => {
    expect(codesOf(standardV1.clauses)).toEqual(CODES);
  });

  it.each(Object.entries(PARTS))('files the clauses of %s under that part', (part, codes) => {
    expect(codesOf(standardV1.clauses.filter((clause) => clause.part === part))).toEqual(codes);
  });

  it('uses no code twice in one list', () => {
    const { clauses, rules, zones, tables, rooms, drinks, snacks, phrases } = standardV1;
    const { checklist, grooming, handover, lightReasons, guide, figures } = standardV1;
    const lists = { clauses, rules, zones, tables, rooms, drinks, snacks, phrases };
    const more = { checklist, grooming, handover, lightReasons, guide, figures };
    const wrong = Object.entries({ ...lists, ...more }).filter(
      ([, rows]) => rows.length === 0 || new Set(codesOf(rows)).size !== rows.length,
    );
    expect(wrong).toEqual([]);
  });

  it('says everything in Chinese and in English', () => {
    expect(textsIn(standardV1).length).toBeGreaterThan(400);
    expect(textsIn(standardV1).filter((text) => !saidTwice(text))).toEqual([]);
  });

  it('gives titles that fit a tile', () => {
    const titles = [...standardV1.clauses, ...standardV1.rules].map(({ title }) => title);
    expect(titles.filter(({ zh, en }) => [...zh].length > 10 || en.length > 32)).toEqual([]);
  });

  it('names only clauses that exist from its phrases, guide and checklist', () => {
    const named = [...standardV1.phrases, ...standardV1.guide].map(({ clause }) => clause);
    const all = [
      ...named,
      ...codesOf(standardV1.checklist),
      ...standardV1.figures.map(({ clause }) => clause),
    ];
    expect(all.filter((code) => code === null || !CODES.includes(code))).toEqual([]);
  });
});

describe('the catalogue of fines and rewards', () => {
  it('lists P-01 to P-22, G-01 to G-08 and R-01 to R-05 in order', () => {
    expect(codesOf(standardV1.rules)).toEqual([...PARTS.penalty, ...PARTS.gross, ...PARTS.reward]);
  });

  it.each(PARTS.penalty)('%s costs 50 yuan each time, without approval', (code) => {
    expect(rule(code)).toMatchObject({
      kind: 'penalty',
      amountFen: 5000,
      minFen: null,
      approval: false,
      dismissal: false,
    });
  });

  it.each(PARTS.gross)('%s needs approval: 100 yuan or more, or dismissal', (code) => {
    expect(rule(code)).toMatchObject({
      kind: 'penalty',
      amountFen: null,
      minFen: 10000,
      approval: true,
      dismissal: true,
    });
  });

  it.each([
    ['R-01', 10000, false],
    ['R-02', 10000, false],
    ['R-03', 50000, false],
    ['R-04', null, true],
    ['R-05', 5000, false],
  ])('%s rewards %s fen, approval %s', (code, amountFen, approval) => {
    expect(rule(code)).toMatchObject({
      kind: 'reward',
      amountFen,
      minFen: null,
      approval,
      dismissal: false,
    });
  });

  it('P, G, R: the rule reads as its clause does, and its text states the amount', () => {
    expect(standardV1.rules.map(({ code, title, text }) => ({ code, title, text }))).toEqual(
      standardV1.clauses
        .filter(({ code }) => /^[PGR]/.test(code))
        .map(({ code, title, text }) => ({ code, title, text })),
    );
    expect(standardV1.rules.filter((row) => !statesAmount(row))).toEqual([]);
  });

  it('P, G, R: each rule offers two to four short notes, no two alike', () => {
    expect(standardV1.rules.filter((row) => !notesFit(row))).toEqual([]);
  });

  it('P-13 is titled by the fact alone', () => {
    expect(rule('P-13').title.zh).toBe('未使用托盘');
  });
});

describe('the floor', () => {
  it('S-01 serves crouching in the sofa area, on the terrace and in the VIP rooms', () => {
    const styles = Object.fromEntries(standardV1.zones.map((row) => [row.code, row.service]));
    expect(styles).toEqual({
      talk: 'standing',
      sofa: 'crouching',
      terrace: 'crouching',
      vip: 'crouching',
      hall: 'none',
      model: 'none',
    });
  });

  it('S-06 T1 to T8 have large ashtrays, F1 to F4 and D1 to D4 small ones', () => {
    expect(standardV1.tables.map(({ code, zone, ashtray }) => ({ code, zone, ashtray }))).toEqual([
      ...['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8'].map(tableIn('talk', 'large')),
      ...['F1', 'F2', 'F3', 'F4'].map(tableIn('sofa', 'small')),
      ...['D1', 'D2', 'D3', 'D4'].map(tableIn('terrace', 'small')),
    ]);
  });

  it('puts no two tables of a zone on one spot', () => {
    const spots = standardV1.tables.map(({ zone, at }) => `${zone} ${at.x},${at.y}`);
    expect(new Set(spots).size).toBe(spots.length);
  });

  it('S-12 has the rooms VIP1 and VIP2', () => {
    expect(codesOf(standardV1.rooms)).toEqual(['VIP1', 'VIP2']);
  });

  it('O-09 S-03 S-05 has the drinks that guests name, and knows which are coffee', () => {
    const must = ['tea', 'green-tea', 'black-tea', 'water', 'coffee', 'instant-coffee', 'juice'];
    expect(codesOf(standardV1.drinks)).toEqual(
      expect.arrayContaining([...must, 'cola', 'lemon-water']),
    );
    const coffees = standardV1.drinks.filter(({ kind }) => kind === 'coffee');
    expect(codesOf(coffees)).toEqual(['coffee', 'instant-coffee']);
  });

  it('O-08 sets steps for each snack', () => {
    expect(standardV1.snacks.length).toBeGreaterThanOrEqual(3);
    expect(standardV1.snacks.filter(({ steps }) => steps.length < 3)).toEqual([]);
  });
});

describe('the phrases to guests', () => {
  it.each([
    ['S-01', 'serve', '您好(您们好),请喝茶(水)'],
    ['S-04', 'refill', '对不起,打扰一下,能为您续点水(茶)吗?'],
    ['S-08', 'ashtray', '对不起,打扰一下,帮您更换一下烟缸,可以吗?'],
    ['S-10', 'greet', '您好(您们好)'],
    ['S-13', 'vip-greet-guests', '您好(您们好)'],
    ['S-13', 'vip-greet-leader', '**好'],
    ['S-14', 'vip-order', '请问您要喝点什么饮料?'],
    ['S-14', 'vip-return', '对不起,打扰了'],
    ['S-14', 'vip-enjoy', '各位请慢用'],
    ['E-02', 'ten-words', '您好 请 谢谢 对不起 再见'],
  ])("%s %s is in the customer's words", (clause, code, words) => {
    expect(say(code)).toBe(words);
    expect(standardV1.phrases.find((phrase) => phrase.code === code)?.clause).toBe(clause);
  });

  it('S-13 S-14 the VIP phrases stand in the order in which they are said', () => {
    expect(codesOf(standardV1.phrases).filter((code) => code.startsWith('vip-'))).toEqual([
      'vip-greet-guests',
      'vip-greet-leader',
      'vip-order',
      'vip-return',
      'vip-enjoy',
    ]);
  });

  it('S-02 E-02 has words for a wait, an apology and a farewell', () => {
    expect([say('wait-a-moment'), say('apology'), say('farewell')]).toEqual([
      '请您稍等',
      '对不起',
      '再见',
    ]);
  });
});

describe('the opening and closing lists', () => {
  it('O-03 to O-10 open the bar and C-01 to C-03 close it', () => {
    expect(codesOnList('opening')).toEqual(PARTS.opening.slice(2));
    expect(codesOnList('closing')).toEqual(PARTS.closing);
  });

  it('O-03 to C-03 each have a guide of three to six lines', () => {
    const odd = standardV1.checklist.filter(({ guide }) => guide.length < 3 || guide.length > 6);
    expect(odd).toEqual([]);
  });

  it('O-05 alone is ticked with a count, of thermoses', () => {
    const counted = standardV1.checklist.filter(({ count }) => count !== null);
    expect(codesOf(counted)).toEqual(['O-05']);
    expect(counted[0]?.count).toEqual({ zh: '水瓶', en: 'thermoses' });
  });

  it('C-03 alone is ticked in parts, and says that the fridge stays on', () => {
    const split = standardV1.checklist.filter(({ parts }) => parts.length > 0);
    expect(codesOf(split)).toEqual(['C-03']);
    const parts = item('C-03')?.parts ?? [];
    expect(codesOf(parts)).toEqual(['tables', 'ashtrays', 'power']);
    expect(parts[2]?.title.zh).toContain('冰箱保持通电');
    expect(parts[2]?.title.en).toContain('fridge stays on');
  });

  it('O-02 counts each item of the handover in a unit', () => {
    expect(standardV1.handover.length).toBeGreaterThanOrEqual(10);
    expect(standardV1.handover.filter(({ expected }) => expected === 0)).toEqual([]);
  });
});

describe('grooming, light and guide', () => {
  it('E-01 proposes P-01 for what P-01 names, and P-07 for the rest', () => {
    const proposals = Object.fromEntries(
      standardV1.grooming.map(({ code, proposes }) => [code, proposes]),
    );
    expect(proposals).toEqual({
      hair: 'P-01',
      face: 'P-01',
      uniform: 'P-01',
      badge: 'P-01',
      shoes: 'P-07',
      nails: 'P-07',
      jewellery: 'P-07',
    });
  });

  it('S-11 offers the reasons for switching lights', () => {
    expect(codesOf(standardV1.lightReasons)).toEqual(
      expect.arrayContaining(['bad-weather', 'poor-light', 'evening', 'guests-leaving']),
    );
  });

  it('E-02 the guide has a card at each tap that has a method', () => {
    const taps = ['O-02', 'O-06', 'O-07', 'S-01', 'S-02', 'S-04', 'S-05', 'S-06', 'S-08', 'S-09'];
    const more = ['S-10', 'S-12', 'S-13', 'S-14', 'S-15', 'S-16', 'E-01', 'E-02', 'F-02', 'F-03'];
    const covered = new Set(standardV1.guide.map(({ clause }) => clause));
    expect([...taps, ...more].filter((code) => !covered.has(code))).toEqual([]);
  });

  it('F-02 complaints walk five steps, F-08 the zero-defect cycle nine', () => {
    expect(stepsOn('complaint-steps')).toHaveLength(5);
    expect(stepsOn('zero-defects')).toHaveLength(9);
  });
});

describe('the front desk', () => {
  const { desk } = standardV1;

  it('F-01 to F-05, F-07 has its kinds in order, each at its clause', () => {
    expect(desk.kinds.map(({ code, clause }) => [code, clause])).toEqual([
      ['request', 'F-01'],
      ['complaint', 'F-02'],
      ['found', 'F-03'],
      ['loan', 'F-04'],
      ['key', 'F-05'],
      ['parcel', null],
      ['feedback', 'F-07'],
    ]);
  });

  it('F-02 walks the five steps, each due after the one before', () => {
    expect(codesOf(desk.complaintSteps)).toEqual(['calm', 'cause', 'plan', 'act', 'callback']);
    const minutes = Object.values(desk.settings.complaintMinutes);
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
  });

  it('F-04 F-05 lists things to lend and keys, each once, with short names', () => {
    const { loanItems, keys } = desk.settings;
    const rows = [...loanItems, ...keys];
    expect([loanItems.length, keys.length].every((count) => count >= 5)).toBe(true);
    expect(new Set(codesOf(rows)).size).toBe(rows.length);
    expect(rows.filter(({ name }) => [...name.zh].length > 10)).toEqual([]);
    expect(loanItems.filter(({ feeFen }) => feeFen > 0).length).toBeGreaterThan(0);
  });
});
