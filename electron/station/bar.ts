import { listChanges, nameTwice } from '../../shared/domain/bar';
import type { Drink, HandoverItem } from '../../shared/standard/schema';
import { appendBarList } from '../store/bar-lists';
import { appendOffer, findOffer } from '../store/offers';
import type { Act, Handlers } from './act';
import { bilingual } from './guide';
import { listDateOf } from './opening';
import { badInput, notFound, refuse } from './refuse';

interface Asked {
  code?: string | undefined;
  name: { zh: string };
}

/** Errors: BAD_INPUT for a code or a name that stands there twice. */
function refuseTwice(rows: readonly Asked[], list: string): void {
  const codes = rows.flatMap(({ code }) => code ?? []);
  const twice = nameTwice(rows) ?? codes.find((code, at) => codes.indexOf(code) !== at);
  if (twice !== undefined) badInput(`${list} ${twice}`);
}

/** Errors: NOT_FOUND for a code that the list does not have. */
function refuseUnknown(rows: readonly Asked[], had: readonly { code: string }[]): void {
  for (const { code } of rows) {
    if (code !== undefined && !had.some((one) => one.code === code)) {
      notFound('这一样', 'line', code);
    }
  }
}

/** Errors: CONFLICT where nothing is changed. */
function refuseSame(
  changes: readonly unknown[],
  before: readonly Asked[],
  after: readonly Asked[],
) {
  const order = (rows: readonly Asked[]): string => rows.map(({ code }) => code).join(' ');
  if (changes.length === 0 && order(before) === order(after)) {
    refuse('CONFLICT', '没有改动', 'Nothing was changed');
  }
}

/** The journal line and the place make a new row the only one of its code. */
const codeFor = (act: Act, code: string | undefined, at: number): string =>
  code ?? `own-${act.event}-${at + 1}`;

/** A new drink is on offer at once, also where somebody chose what is on. */
function offerNew(act: Act, drinks: readonly Drink[]): void {
  const fresh = drinks
    .filter(({ code, off }) => !off && !act.standard.drinks.some((had) => had.code === code))
    .map(({ code }) => code);
  const date = listDateOf(act);
  const offer = findOffer(act.db, date);
  if (!offer || fresh.length === 0) return;
  const { snacks } = offer;
  const { atMs } = act;
  appendOffer(act.db, {
    date,
    snacks,
    drinks: [...offer.drinks, ...fresh],
    atMs,
    by: act.actor.no,
  });
}

export const bar: Handlers<'bar.drinks' | 'bar.handover'> = {
  /** O-09: a drink that was ever served keeps its name for the figures; it only leaves the menu. */
  'bar.drinks': {
    check: ({ drinks }) => {
      refuseTwice(drinks, 'drinks');
      if (drinks.every(({ off }) => off)) badInput('drinks');
    },
    run(act, { drinks: asked }) {
      const before = act.standard.drinks;
      refuseUnknown(asked, before);
      const named = asked.map((row, at): Drink => ({
        code: codeFor(act, row.code, at),
        name: bilingual(row.name),
        kind: row.kind,
        off: row.off,
      }));
      const left = before.filter(({ code }) => !named.some((row) => row.code === code));
      const drinks = [...named, ...left.map((row) => ({ ...row, off: true }))];
      // An order names a drink by its code or by its name.
      if (nameTwice(drinks) !== undefined) {
        refuse('CONFLICT', '有一样同名的饮品已停供', 'A drink of this name is off the menu');
      }
      const changes = listChanges('drink', before, drinks);
      refuseSame(changes, before, drinks);
      const { event, atMs } = act;
      appendBarList(act.db, { kind: 'drinks', items: drinks, event, atMs, by: act.actor.no });
      offerNew(act, drinks);
      return { subject: 'drinks', output: {}, audit: [{ changes, words: {} }] };
    },
  },
  /** O-02. */
  'bar.handover': {
    check: ({ items }) => refuseTwice(items, 'items'),
    run(act, { items: asked }) {
      const before = act.standard.handover;
      refuseUnknown(asked, before);
      const items = asked.map((row, at): HandoverItem => ({
        code: codeFor(act, row.code, at),
        name: bilingual(row.name),
        expected: row.expected,
        unit: bilingual(row.unit),
      }));
      const changes = listChanges('handoverItem', before, items);
      refuseSame(changes, before, items);
      const { event, atMs } = act;
      appendBarList(act.db, { kind: 'handover', items, event, atMs, by: act.actor.no });
      return { subject: 'handover items', output: {}, audit: [{ changes, words: {} }] };
    },
  },
};
