import { yuan } from '../../../../shared/domain/money';
import { withSum } from '../../../../shared/domain/rule-amount';
import { bilingual, type Bilingual, type Rule } from '../../../../shared/standard/schema';
import { fenOf } from '../../../parts/member-draft';

/** A rule as it is being worded anew. */
export interface RuleEdit {
  title: Bilingual;
  text: Bilingual;
  /** Yuan for one time, as typed; '' where a manager sets each amount. */
  amount: string;
}

/** The edits of a draft, by code; a rule that is not named is as it was. */
export type Edits = Readonly<Record<string, RuleEdit>>;

export const editOf = ({ title, text, amountFen }: Rule): RuleEdit => ({
  title,
  text,
  amount: amountFen === null ? '' : yuan(amountFen),
});

export type EditFault = 'title' | 'text' | 'amount';

const isSaid = ({ zh, en }: Bilingual): boolean =>
  bilingual.safeParse({ zh: zh.trim(), en: en.trim() }).success;

/** What cannot be published yet. Only a fixed amount can be changed, and never to nothing. */
export function faultsOf(rule: Rule, { title, text, amount }: RuleEdit): EditFault[] {
  const faults: EditFault[] = [];
  if (!isSaid(title)) faults.push('title');
  if (!isSaid(text)) faults.push('text');
  if (rule.amountFen !== null && (fenOf(amount) ?? 0) < 1) faults.push('amount');
  return faults;
}

const trimmed = ({ zh, en }: Bilingual): Bilingual => ({ zh: zh.trim(), en: en.trim() });

/** The rule as edited. An amount that cannot be read stays as it was. */
export const edited = (rule: Rule, { title, text, amount }: RuleEdit): Rule => ({
  ...rule,
  title: trimmed(title),
  text: trimmed(text),
  amountFen: rule.amountFen === null ? null : (fenOf(amount) ?? rule.amountFen),
});

export type ChangedField = 'titleZh' | 'titleEn' | 'textZh' | 'textEn' | 'amount';

export interface Difference {
  field: ChangedField;
  before: string;
  after: string;
}

/** What differs between a rule and its new wording, before and after. */
export function differences(before: Rule, after: Rule, amountText: (fen: number) => string) {
  const fields = (rule: Rule): Record<ChangedField, string> => ({
    titleZh: rule.title.zh,
    titleEn: rule.title.en,
    textZh: rule.text.zh,
    textEn: rule.text.en,
    amount: rule.amountFen === null ? '' : amountText(rule.amountFen),
  });
  const was = fields(before);
  const is = fields(after);
  return (Object.keys(was) as ChangedField[])
    .filter((field) => was[field] !== is[field])
    .map((field): Difference => ({ field, before: was[field], after: is[field] }));
}

/** An edit with its new amount in both texts, in place of the one that the rule had. */
export function withNewSum(rule: Rule, edit: RuleEdit): RuleEdit {
  const { amountFen } = edited(rule, edit);
  if (rule.amountFen === null || amountFen === null) return edit;
  return { ...edit, text: withSum(edit.text, rule.amountFen, amountFen) };
}

export interface Changed {
  before: Rule;
  after: Rule;
}

/** The rules that a draft changes, in the catalogue's order. */
export const changedRules = (rules: readonly Rule[], edits: Edits): Changed[] =>
  rules.flatMap((before) => {
    const edit = edits[before.code];
    if (!edit) return [];
    const after = edited(before, edit);
    return differences(before, after, String).length > 0 ? [{ before, after }] : [];
  });

/** The first rule of a draft that cannot be published; null where all can. */
export const firstFault = (rules: readonly Rule[], edits: Edits): string | null =>
  rules.find((rule) => {
    const edit = edits[rule.code];
    return edit !== undefined && faultsOf(rule, edit).length > 0;
  })?.code ?? null;
