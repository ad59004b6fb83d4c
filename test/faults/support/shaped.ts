import * as fc from 'fast-check';
import { z } from 'zod';

type Schema = { [key: string]: unknown };

/** Words that fields of those names are likely to know, so that more than the shape is reached. */
const KNOWN: Record<string, readonly unknown[]> = {
  no: ['M001', 'S001', 'A001', 'A002', 'A009'],
  staff: ['M001', 'S001', 'A001', 'A002', 'X999'],
  table: ['T1', 'T1', 'T2', 'T99'],
  room: ['VIP1', 'VIP1', 'VIP2'],
  zone: ['hall', 'terrace', 'model', 'nowhere'],
  rule: ['P-13', 'G-01', 'R-04', 'R-01', 'X-99'],
  item: ['O-03', 'O-05', 'C-03'],
  month: ['2026-09', '2026-10', '2026-11'],
  on: ['2026-10-31', '2026-10-01'],
  businessDate: ['2026-10-01', '2026-09-30', '2030-01-01'],
  drink: ['tea', 'coffee'],
  pin: ['123456', '000001', '654321'],
};

const NUMBERS: ReadonlySet<string> = new Set(['seq', 'pending', 'suggestion', 'event', 'version']);

function textOf(schema: Schema): fc.Arbitrary<unknown> {
  const { pattern, minLength = 0, maxLength = 60 } = schema;
  if (typeof pattern === 'string') {
    try {
      return fc.stringMatching(new RegExp(pattern, 'u'));
    } catch {
      // Some of the patterns look ahead, which cannot be turned round.
    }
  }
  return fc.string({
    unit: 'grapheme',
    minLength: Number(minLength),
    maxLength: Number(maxLength),
  });
}

function numberOf({ minimum, maximum }: Schema): fc.Arbitrary<unknown> {
  const min = typeof minimum === 'number' ? minimum : -1_000_000;
  const max = typeof maximum === 'number' ? maximum : 1_000_000;
  return fc.integer({ min: Math.max(min, -1e9), max: Math.min(max, 1e9) });
}

/** What need not be there mostly is not. */
const maybe = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, { arbitrary: value, weight: 1 });

function objectOf({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
  const isRequired = new Set(required as string[]);
  const fields = Object.entries(properties as Record<string, Schema>).map(([name, schema]) => {
    const field = fieldOf(name, schema);
    return [name, isRequired.has(name) ? field : maybe(field)] as const;
  });
  return fc.record(Object.fromEntries(fields));
}

function fieldOf(name: string, schema: Schema): fc.Arbitrary<unknown> {
  const known = KNOWN[name];
  if (known) return fc.constantFrom(...known);
  if (NUMBERS.has(name)) return fc.integer({ min: 1, max: 4 });
  return valueOf(schema);
}

function valueOf(schema: Schema): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  const parts = schema['anyOf'] ?? schema['oneOf'] ?? schema['allOf'];
  if (Array.isArray(parts)) return fc.oneof(...(parts as Schema[]).map(valueOf));
  switch (schema['type']) {
    case 'object':
      return objectOf(schema);
    case 'array':
      return fc.array(valueOf((schema['items'] as Schema | undefined) ?? {}), { maxLength: 4 });
    case 'string':
      return textOf(schema);
    case 'integer':
    case 'number':
      return numberOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.uint8Array({ minLength: 1, maxLength: 64 });
  }
}

/** Values in the shape that a contract asks for; refinements of it are left to chance. */
export const shapedBy = (schema: z.ZodType): fc.Arbitrary<unknown> =>
  valueOf(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Schema);

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;
const deep = (): unknown => {
  let value: unknown = 0;
  for (let depth = 0; depth < 2_000; depth += 1) value = [value];
  return value;
};

/** Whatever may cross from another process by way of a structured clone. */
const STRANGE: readonly unknown[] = [
  undefined,
  null,
  '',
  ' ',
  '\0',
  '\uD800',
  '\u202E李娜',
  "'; DROP TABLE ledger_entry; --",
  '../../../../etc/passwd',
  '2026-10/../..',
  'x'.repeat(100_000),
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  -1,
  1e308,
  0.1,
  2 ** 53,
  10n ** 30n,
  true,
  [],
  {},
  [[]],
  Array.from({ length: 20_000 }, () => 0),
  new Date(Number.NaN),
  new Map([['staff', 'A001']]),
  new Set([1]),
  new Uint8Array(10),
  new ArrayBuffer(4),
  /x/,
  new Error('thrown at the bridge'),
  JSON.parse('{"__proto__":{"role":"manager"},"constructor":1}'),
  { toString: 1, valueOf: 2, length: 3 },
  cyclic,
  deep(),
];
export const strange = fc.constantFrom(...STRANGE);

/** The value with something wrong in one of its places. */
function spoilt(value: unknown, wrong: unknown, choice: number): unknown {
  if (typeof value !== 'object' || value === null || choice % 7 === 0) return wrong;
  if (Array.isArray(value)) return [...(value as unknown[]), wrong];
  const entries = Object.entries(value);
  if (choice % 5 === 0) return { ...value, surprise: wrong };
  const [name, inner] = entries[choice % Math.max(1, entries.length)] ?? ['with', undefined];
  if (choice % 3 === 0) return Object.fromEntries(entries.filter(([other]) => other !== name));
  return { ...value, [name]: spoilt(inner, wrong, Math.floor(choice / 2)) };
}

/** Inputs of a contract, most in its shape, many with one thing wrong, some nothing like it. */
export const inputsFor = (schema: z.ZodType): fc.Arbitrary<unknown> =>
  fc.oneof(
    { arbitrary: shapedBy(schema), weight: 6 },
    {
      arbitrary: fc.tuple(shapedBy(schema), strange, fc.nat(1000)).map((parts) => spoilt(...parts)),
      weight: 3,
    },
    { arbitrary: strange, weight: 1 },
  );
