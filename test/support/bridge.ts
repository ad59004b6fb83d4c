import { testClock, type TestClock } from '../../electron/clock';
import { answerScreens, type BridgeParts } from '../../electron/bridge';
import type { Paper } from '../../electron/documents/print-statements';
import { writeWorkbook } from '../../electron/documents/workbook';
import { openKiosk } from '../../electron/kiosk';
import type { Settings } from '../../electron/settings';
import { openSession, type Session } from '../../electron/station/session';
import { DEFAULT_PREFERENCES, type News, type Preferences } from '../../shared/contract/bridge';
import type { CommandName } from '../../shared/contract/commands';
import type { QueryName } from '../../shared/contract/queries';
import type { Answer } from '../../shared/contract/refusal';
import { instantOf, openedStation, type TestStation } from './station';

/** A kiosk without a window: the bridge as the screens meet it, on a station of its own. */
export interface TestKiosk {
  test: TestStation;
  clock: TestClock;
  session: Session;
  parts: BridgeParts;
  news: News[];
  reported: unknown[];
  paper: Paper;
  ask: (raw: unknown) => Promise<Answer<unknown>>;
  command: (as: string | undefined, name: CommandName, input: unknown) => Promise<Answer<unknown>>;
  query: (name: QueryName, input: unknown) => Promise<Answer<unknown>>;
  unlock: (no: string, pin?: string) => Promise<Answer<unknown>>;
}

function plainSettings(): Settings {
  let kept: Preferences = { ...DEFAULT_PREFERENCES, volume: 0 };
  return {
    get: () => kept,
    set: (changes) => {
      kept = { ...kept, ...(changes as Partial<Preferences>) };
      return kept;
    },
  };
}

/** Paper without a window: what a PDF holds is looked at in the real app. */
const blankPaper = (): Paper => ({
  toPdf: async (html) => new TextEncoder().encode(`%PDF-1.4 of ${html.length} characters`),
  toPrinter: async () => true,
});

export function openTestKiosk(at = '2026-10-01T10:00:00', test = openedStation()): TestKiosk {
  const clock = testClock(Date.parse(instantOf(at)));
  const session = openSession(test.station, clock);
  const news: News[] = [];
  const reported: unknown[] = [];
  const paper = blankPaper();
  const kiosk = openKiosk({
    station: test.station,
    session,
    settings: plainSettings(),
    clock,
    dataFolder: test.folder,
    appVersion: '0.0.0',
    tell: (item) => news.push(item),
    showFolder: async () => '',
    paper,
    workbook: writeWorkbook,
  });
  const parts: BridgeParts = {
    station: test.station,
    session,
    kiosk,
    clock,
    changed: () => news.push({ kind: 'changed' }),
    report: (error) => reported.push(error),
  };
  const ask = (raw: unknown) => answerScreens(parts, raw);
  return {
    test,
    clock,
    session,
    parts,
    news,
    reported,
    paper,
    ask,
    command: (as, name, input) =>
      ask({ kind: 'command', as, do: name, with: input, id: crypto.randomUUID() }),
    query: (name, input) => ask({ kind: 'query', name, with: input }),
    unlock: (no, pin = '123456') =>
      ask({ kind: 'kiosk', name: 'session.unlock', with: { no, pin } }),
  };
}

/** The refusal's code, or 'ok'. */
export const codeOf = (answer: Answer<unknown>): string => (answer.ok ? 'ok' : answer.error.code);
