import { match } from 'pinyin-pro';
import type { Bilingual, Rule } from '../../../shared/standard/schema';

/** The groups that a supervisor chooses from: 处罚, 重大过失, 奖励. */
export type RuleGroup = 'P' | 'G' | 'R';

export const groupOf = (code: string): RuleGroup =>
  code.startsWith('G') ? 'G' : code.startsWith('R') ? 'R' : 'P';

/** How often each rule was used lately. */
export type RuleUse = ReadonlyMap<string, number>;

const CODE = /^([pgr])?[\s-]*(0?)(\d{0,2})$/;

/** How near a code is to what was typed: 0 the code itself (P-13, p13, 13), 1 its start (p1). */
function codeDistance(code: string, typed: string): 0 | 1 | null {
  const [, letter, naught = '', digits = ''] = CODE.exec(typed) ?? [];
  if (letter === undefined && digits === '') return null;
  const [group = '', number = ''] = code.toLowerCase().split('-');
  if (letter !== undefined && letter !== group) return null;
  if (digits !== '' && Number(digits) === Number(number)) return 0;
  return number.startsWith(naught + digits) ? 1 : null;
}

/** Latin letters that spell the text as pinyin, in full, by initials or mixed. */
const isSpelt = ({ zh }: Bilingual, typed: string): boolean =>
  /[a-z]/.test(typed) && match(zh, typed, { continuous: true }) !== null;

/** Characters anywhere in the Chinese, or the start of a word of the English. */
const isIn = ({ zh, en }: Bilingual, typed: string): boolean =>
  zh.toLowerCase().includes(typed) || ` ${en.toLowerCase()}`.includes(` ${typed}`);

/** How near a rule is to what was typed: 0 is nearest, null is not at all. */
function distance({ code, title, text, notes }: Rule, typed: string): number | null {
  const byCode = codeDistance(code, typed);
  if (byCode !== null) return byCode;
  if (isIn(title, typed)) return 2;
  if (isSpelt(title, typed)) return 3;
  if (notes.some((note) => isIn(note, typed))) return 4;
  if (notes.some((note) => isSpelt(note, typed))) return 5;
  return isIn(text, typed) ? 6 : null;
}

/** The rules with the most used first, the rest in the catalogue's order. */
export const byUse = (rules: readonly Rule[], use: RuleUse): Rule[] =>
  rules.toSorted((a, b) => (use.get(b.code) ?? 0) - (use.get(a.code) ?? 0));

/**
 * The rules that what was typed finds, by Chinese characters, pinyin, pinyin initials, English or
 * code, nearest first and the more used first among equals. Nothing typed finds all.
 */
export function searchRules(rules: readonly Rule[], typed: string, use: RuleUse): Rule[] {
  const asked = typed.trim().toLowerCase();
  const ranked = byUse(rules, use);
  if (asked === '') return ranked;
  return ranked
    .flatMap((rule) => {
      const far = distance(rule, asked);
      return far === null ? [] : [{ rule, far }];
    })
    .toSorted((a, b) => a.far - b.far)
    .map(({ rule }) => rule);
}
