import * as fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openBridge } from '../../electron/open-bridge';
import { kioskActs, type KioskAct } from '../../shared/contract/bridge';
import { commands, type CommandName } from '../../shared/contract/commands';
import type { Role } from '../../shared/contract/fields';
import { queries, type QueryName } from '../../shared/contract/queries';
import { openTestKiosk, type TestKiosk } from '../support/bridge';
import { ATTENDANT, COLLEAGUE, MANAGER, SUPERVISOR } from '../support/station';
import { digestOf } from './support/contents';
import { figures, sized } from './support/figures';
import { inputsFor, strange } from './support/shaped';

const QUESTIONS = sized(300, 10_000);
/** A kiosk that has been asked so much gives way to a new one. */
const A_KIOSK = 120;

const RANK: Record<Role, number> = { attendant: 1, supervisor: 2, manager: 3 };
const ROLES: Record<string, Role> = {
  [MANAGER]: 'manager',
  [SUPERVISOR]: 'supervisor',
  [ATTENDANT]: 'attendant',
  [COLLEAGUE]: 'attendant',
};

/** What each act of the kiosk takes: nothing, a PIN that was shown, or a manager's. */
const NEEDED: Record<KioskAct, Role | null> = {
  'session.unlock': null,
  'session.lock': null,
  'session.touch': null,
  'preferences.get': null,
  'preferences.set': null,
  'device.get': null,
  'device.set': 'manager',
  'device.chooseFolder': 'manager',
  'device.quit': 'manager',
  'backups.get': null,
  'backups.make': 'manager',
  'backups.restore': 'manager',
  'updates.get': null,
  'updates.check': 'manager',
  'updates.install': 'manager',
  'screens.alive': null,
  'trouble.note': null,
  'export.month': 'manager',
  'export.cancel': 'manager',
  'export.print': 'manager',
  'export.show': 'manager',
  'attachment.add': null,
  'attachment.open': 'attendant',
  'alarm.listen': null,
  'clock.get': null,
  'recovery.get': null,
  'recovery.restore': 'manager',
  'recovery.again': 'manager',
  'recovery.quit': 'manager',
  'staff.read': 'manager',
  'staff.export': 'manager',
  'desk.receipt': null,
  'desk.print': 'supervisor',
  'desk.export': 'manager',
  'desk.show': 'manager',
  'guest.state': null,
  'paper.print': 'supervisor',
  'paper.export': 'manager',
  'paper.show': 'manager',
};

/** Who stands there: nobody, or who has shown a PIN. */
const holder = fc.constantFrom(null, ATTENDANT, SUPERVISOR, MANAGER);
const actor = fc.oneof(
  { arbitrary: fc.constantFrom(MANAGER, SUPERVISOR, ATTENDANT, COLLEAGUE), weight: 8 },
  { arbitrary: fc.constantFrom(undefined, 'X999', '', '__proto__'), weight: 1 },
);

interface Question {
  holder: string | null;
  isForeign: boolean;
  raw: unknown;
}

/** Mostly who stands there acts; else a command is refused before anything is looked at. */
const asOneself = ({ holder: shown, isForeign, raw }: Question, often: number): Question => {
  const isCommand = typeof raw === 'object' && raw !== null && 'as' in raw;
  return isCommand && shown !== null && often > 2
    ? { holder: shown, isForeign, raw: { ...raw, as: shown } }
    : { holder: shown, isForeign, raw };
};

const asked = (raw: fc.Arbitrary<unknown>): fc.Arbitrary<Question> =>
  fc.tuple(anyQuestion(raw), fc.nat(9)).map(([question, often]) => asOneself(question, often));

const anyQuestion = (raw: fc.Arbitrary<unknown>): fc.Arbitrary<Question> =>
  fc.record({
    holder,
    isForeign: fc.integer({ min: 0, max: 9 }).map((tenth) => tenth === 0),
    raw: fc.oneof({ arbitrary: raw, weight: 20 }, { arbitrary: strange, weight: 1 }),
  });

const namesOf = <Name extends string>(table: Record<Name, unknown>) => Object.keys(table) as Name[];

/** Questions of each kind, by what they ask for: everything is asked for equally often. */
const KINDS = {
  commands: namesOf<CommandName>(commands).map((name) =>
    fc.record({
      kind: fc.constant('command'),
      as: actor,
      do: fc.constant(name),
      with: inputsFor(commands[name].input),
      id: fc.uuid(),
    }),
  ),
  queries: namesOf<QueryName>(queries).map((name) =>
    fc.record({
      kind: fc.constant('query'),
      name: fc.constant(name),
      with: inputsFor(queries[name].input),
    }),
  ),
  acts: namesOf<KioskAct>(kioskActs).map((name) =>
    fc.record({
      kind: fc.constant('kiosk'),
      name: fc.constant(name),
      with: inputsFor(kioskActs[name].input),
    }),
  ),
} satisfies Record<string, fc.Arbitrary<unknown>[]>;

/** So many questions, of each name in turn. */
function questionsOf(kinds: readonly fc.Arbitrary<unknown>[]): Question[] {
  const each = Math.max(1, Math.ceil(QUESTIONS / kinds.length));
  const byName = kinds.map((raw, at) =>
    fc.sample(asked(raw), { numRuns: each, seed: 20_261_014 + at }),
  );
  return Array.from({ length: each }, (_, round) =>
    byName.flatMap((questions) => questions[round] ?? []),
  ).flat();
}

type Named = { kind?: string; do?: CommandName; name?: string; as?: string };

/** The role that a question takes, and whether by a PIN; undefined for what is no question. */
function neededFor({
  kind,
  do: command,
  name,
}: Named): { role: Role | null; byPin: boolean } | undefined {
  if (kind === 'command' && command && command in commands) {
    const { role, by } = commands[command];
    return { role, byPin: by === 'pin' };
  }
  if (kind === 'query' && name && name in queries) {
    return { role: queries[name as QueryName].role, byPin: true };
  }
  const role = NEEDED[name as KioskAct];
  return role === undefined ? undefined : { role, byPin: true };
}

/** Whether somebody who stands there may have what they ask for. */
function mayHave(question: Question & { role: Role }): boolean {
  if (question.isForeign) return false;
  if (typeof question.raw !== 'object' || question.raw === null) return false;
  const named = question.raw as Named;
  const needed = neededFor(named);
  if (!needed) return false;
  const { role, byPin } = needed;
  if (role === null) return true;
  const shown = question.holder;
  const isActing = named.kind !== 'command' || shown === named.as;
  if (byPin) return shown !== null && isActing && RANK[question.role] >= RANK[role];
  // An avatar that was tapped has an attendant's rights.
  const rank = isActing && shown !== null ? RANK[question.role] : 1;
  return (named.as ?? '') in ROLES && rank >= RANK[role];
}

type Listener = (event: { senderFrame: unknown }, raw: unknown) => unknown;

/** A kiosk behind its bridge, as a window and a foreign frame meet it. */
function openUntrusted() {
  const kiosk = openTestKiosk();
  const own = { name: 'own' };
  const heard: Listener[] = [];
  const ipc = { handle: (_channel: string, listener: Listener) => heard.push(listener) };
  openBridge(ipc as never, (frame) => (frame as unknown) === own, kiosk.ask);
  return {
    kiosk,
    ask: async ({ isForeign, raw }: Question) =>
      heard[0]?.({ senderFrame: isForeign ? {} : own }, raw),
  };
}

/** Everything that a question could have changed. */
const stateOf = ({ test, settings, shown }: TestKiosk): string =>
  JSON.stringify([
    digestOf(test.station.db),
    settings.get(),
    settings.device.get(),
    shown,
    readdirSync(test.folder, { recursive: true }).toSorted(),
  ]);

const LEAK = /\n\s*at |\.(ts|js|cjs):\d|node_modules|SqliteError|SELECT |INSERT /;

interface Told {
  asked: number;
  answered: number;
  refused: number;
  unexpected: number;
  wrong: string[];
}

async function putQuestion(
  { kiosk, ask }: ReturnType<typeof openUntrusted>,
  question: Question,
  told: Told,
): Promise<void> {
  kiosk.session.lock();
  if (question.holder !== null) await kiosk.unlock(question.holder);
  const before = stateOf(kiosk);
  const what = (): string => `${question.holder} ${inShort(question.raw)}`;
  told.asked += 1;
  // A manager's command may have given somebody another role.
  const current = kiosk.session.current();
  const shown = { ...question, holder: current?.no ?? null, role: current?.role ?? 'attendant' };
  let answer: unknown;
  try {
    answer = await ask(question);
  } catch (error) {
    told.wrong.push(`${what()}: thrown ${String(error)}`);
    return;
  }
  const { ok, error } = answer as { ok: boolean; error?: { code: string } };
  if (ok) told.answered += 1;
  else told.refused += 1;
  if (error?.code === 'UNEXPECTED') told.unexpected += 1;
  if (ok && !mayHave(shown)) told.wrong.push(`${what()}: had without the right`);
  if (!ok && !mayHave(shown) && !isRefusedFirst(question.raw, error?.code)) {
    told.wrong.push(`${what()}: ${error?.code}, before the right to it was asked for`);
  }
  if (!ok && stateOf(kiosk) !== before) told.wrong.push(`${what()}: refused, yet changed`);
  if (LEAK.test(JSON.stringify(answer))) told.wrong.push(`${what()}: leaks ${inShort(answer)}`);
}

/** Shape and right are asked for before anything is looked at: who may not is told nothing else. */
const isRefusedFirst = (raw: unknown, code = ''): boolean =>
  ['BAD_INPUT', 'NOT_ALLOWED', 'LOCKED'].includes(code) ||
  // In an open station there is nothing to recover, whoever asks.
  String((raw as Named | null)?.name).startsWith('recovery.');

function inShort(value: unknown): string {
  if (value instanceof Error) return String(value).slice(0, 200);
  try {
    return JSON.stringify(value)?.slice(0, 200) ?? String(value);
  } catch (error) {
    return String(error).slice(0, 80);
  }
}

describe('screens that are not to be trusted', () => {
  it.each(Object.entries(KINDS))(
    'have no effect by %s without the right, and break nothing',
    async (kind, raw) => {
      const told: Told = { asked: 0, answered: 0, refused: 0, unexpected: 0, wrong: [] };
      const questions = questionsOf(raw);
      const reported = new Set<string>();
      for (let from = 0; from < questions.length; from += A_KIOSK) {
        const untrusted = openUntrusted();
        for (const question of questions.slice(from, from + A_KIOSK)) {
          await putQuestion(untrusted, question, told);
        }
        for (const error of untrusted.kiosk.reported) {
          // What the screens themselves ask to be noted is no trouble of the bridge's.
          if (!(error instanceof Error && error.name === 'Screens')) reported.add(inShort(error));
        }
        untrusted.kiosk.test.close();
      }
      figures(
        'screens',
        `${told.asked} ${kind}: ${told.answered} answered, ${told.refused} refused, ${told.unexpected} unexpected, ` +
          `${told.wrong.length} had without the right, changed, thrown or leaked`,
      );
      expect(told.wrong).toEqual([]);
      expect([...reported]).toEqual([]);
      // The more commands there are, the more rarely a random one is right.
      expect(told.answered).toBeGreaterThan(QUESTIONS / 100);
    },
  );
});
