import { z } from 'zod';
import { yuan } from '../../../../shared/domain/money';
import { bilingual } from '../../../../shared/standard/schema';
import { currentLanguage, hasWord, say, word } from '../../../i18n';
import { fullDateWords } from '../../../parts/date-words';
import { amountText } from '../../../parts/money';
import { standard, zoneName } from '../../../state/standard';
import { spanText } from '../policy/policy-draft';

/** Words in both languages, or a thing that has a name in them. */
const said = z.union([bilingual, z.looseObject({ name: bilingual }).transform(({ name }) => name)]);

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Wages are money, whatever the ledger is in; amounts of rules are the ledger's. */
function fenText(field: string, fen: number): string {
  if (field === 'monthlyWageFen') return word('audit:yuanAmount', { amount: yuan(fen) });
  return `${amountText(fen)} ${word('frame:unit')}`;
}

function numberText(field: string, value: number): string {
  if (field.endsWith('Fen')) return fenText(field, value);
  if (field.endsWith('S')) return spanText(value);
  return field === 'capPercent' ? word('audit:percent', { value }) : String(value);
}

/** Codes that have a word of their own, by their field. */
const CODED: Readonly<Record<string, string>> = {
  role: 'frame:role',
  gender: 'audit:gender',
  ledgerIn: 'catalogue:policy',
};

function codeText(field: string, value: string): string {
  const key = `${CODED[field] ?? 'audit:value'}.${value}`;
  if (hasWord(key)) return word(key);
  if (field.endsWith(' zone')) return zoneName(value);
  return DATE.test(value) ? fullDateWords(value, currentLanguage()) : value;
}

/** A field's value as people say it: a wage in yuan, a role by its name, a span in minutes. */
export function valueText(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return word('audit:nothing');
  if (typeof value === 'number') return numberText(field, value);
  if (typeof value === 'boolean') return word(value ? 'audit:yes' : 'audit:no');
  if (typeof value === 'string') return codeText(field, value);
  const texts = z.array(said).safeParse(Array.isArray(value) ? value : [value]);
  return texts.success ? texts.data.map(say).join('；') : JSON.stringify(value);
}

const RULE = /^[PGR]-\d{2}$/;

/** What a field is of: a rule by its code; a place, a drink or a handover item by its name. */
function ownerText(code: string): string {
  if (RULE.test(code)) return code;
  const { rooms, drinks, handover } = standard();
  const named = [...rooms, ...drinks, ...handover].find((one) => one.code === code);
  return named ? say(named.name) : zoneName(code);
}

/** A field's name; one of a rule or a place goes with it. */
export function fieldText(field: string): string {
  const [owner = '', own] = field.split(' ');
  if (own !== undefined) return `${ownerText(owner)} ${fieldText(own)}`;
  if (hasWord(`audit:field.${field}`)) return word(`audit:field.${field}`);
  const interval = `intervals:interval.${field}`;
  if (!hasWord(interval)) return field;
  return field.startsWith('vip') && field.endsWith('S')
    ? `${word('intervals:group.vip')} · ${word(interval)}`
    : word(interval);
}
