import type { Bilingual, Rule } from '../standard/schema';

type Language = keyof Bilingual;

/** A sum in a text, figures before their unit; minutes (分钟) are none. */
const SUMS: Record<Language, RegExp> = {
  zh: /([\d,]*\d(?:\.\d+)?|[零一二两三四五六七八九十百千万]+)(\s*(?:块钱|元|块|分(?!钟|之|点|区|开)))/g,
  en: /([\d,]*\d(?:\.\d+)?)(\s*(?:yuan|RMB|points?)\b)/gi,
};

const DIGITS = '零一二三四五六七八九';
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1_000 };

/** 五十 is 50, 一百二十 is 120, 两万 is 20000; 一百五 is not read as 150. */
function chineseNumber(text: string): number {
  let sum = 0;
  let below = 0;
  let digit = 0;
  for (const sign of text.replaceAll('两', '二')) {
    const unit = UNITS[sign];
    if (sign === '万') {
      sum = (below + digit) * 10_000;
      below = 0;
      digit = 0;
    } else if (unit === undefined) {
      digit = DIGITS.indexOf(sign);
    } else {
      below += (digit || 1) * unit;
      digit = 0;
    }
  }
  return sum + below + digit;
}

const fenOfText = (text: string): number =>
  Math.round((/\d/.test(text) ? Number(text.replaceAll(',', '')) : chineseNumber(text)) * 100);

/** As a text says it: whole yuan without decimals. */
const inText = (fen: number): string =>
  fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2);

const names = (text: Bilingual, language: Language, fen: number): boolean =>
  [...text[language].matchAll(SUMS[language])].some(([, sum = '']) => fenOfText(sum) === fen);

/** The languages in which a rule with another amount still names the one it had. */
export function languagesLeft(before: Rule, after: Rule): Language[] {
  const { amountFen } = before;
  if (amountFen === null || amountFen === after.amountFen) return [];
  return (['zh', 'en'] as const).filter((language) => names(after.text, language, amountFen));
}

/** A text in both languages with one sum, in fen, in place of another; other figures stay. */
export function withSum(text: Bilingual, fromFen: number, toFen: number): Bilingual {
  const put = (language: Language): string =>
    text[language].replaceAll(SUMS[language], (all, sum: string, unit: string) =>
      fenOfText(sum) === fromFen ? `${inText(toFen)}${unit}` : all,
    );
  return { zh: put('zh'), en: put('en') };
}
