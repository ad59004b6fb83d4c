import { z } from 'zod';
import {
  ask,
  kioskActs,
  type Ask,
  type KioskAct,
  type KioskInput,
  type KioskOutput,
} from '../shared/contract/bridge';
import { commands, type Done } from '../shared/contract/commands';
import { withoutUndefined } from '../shared/contract/given';
import { queries } from '../shared/contract/queries';
import type { Answer, Refusal, RefusalCode } from '../shared/contract/refusal';
import { isForGuests } from './guest-gate';
import { answering } from './station/answering';
import { guestKeeper } from './station/feedback';
import type { Session } from './station/session';
import type { Station } from './station/station';
import type { Timekeeper } from './station/timekeeper';
import type { Verify } from './start-verify';

/** What the kiosk does itself. Errors are answers, as everywhere. */
export type Kiosk = {
  [Name in KioskAct]: (
    input: KioskInput<Name>,
  ) => Promise<Answer<KioskOutput<Name>>> | Answer<KioskOutput<Name>>;
};

export interface BridgeParts {
  station: Station;
  session: Session;
  kiosk: Kiosk;
  clock: Timekeeper;
  /** Called after every command that was carried out. */
  changed: () => void;
  /** Walks the whole chain while taps go on; here and now where absent. */
  verify?: Verify;
  /** Where what nobody expected is written down; the screens get its reference alone. */
  report: (error: unknown) => string;
}

const refused = (code: RefusalCode, zh: string, en: string): { ok: false; error: Refusal } => ({
  ok: false,
  error: { code, message: { zh, en } },
});

const malformed = () => refused('BAD_INPUT', '请求格式不对', 'The request is malformed');
const changeFirst = () =>
  refused('NOT_ALLOWED', '请先设置自己的 PIN', 'Please choose a PIN of your own first');
const withGuest = () =>
  refused(
    'NOT_ALLOWED',
    '屏幕正给客人评价,请先输 PIN 返回',
    'The screen is with a guest: return by PIN',
  );
const unlockFirst = () => refused('NOT_ALLOWED', '请先输入 PIN', 'Please show your PIN first');

const presentFirst = () =>
  refused('NOT_ALLOWED', '请先输入现在的 PIN', 'Please show your present PIN first');

const byOwnPin = () =>
  refused(
    'NOT_ALLOWED',
    '自己的 PIN 请在“改自己的 PIN”里改',
    'Change your own PIN by “Change my PIN”',
  );

type CommandAsk = Extract<Ask, { kind: 'command' }>;

/** A manager gives others a PIN; their own they change by the present one, like everybody. */
function givesOwnPin({ do: name, as, with: given }: CommandAsk): boolean {
  if (name !== 'staff.edit') return false;
  const input = commands['staff.edit'].input.safeParse(given);
  return input.success && input.data.no === as && input.data.pin !== undefined;
}

/**
 * A kiosk that somebody left open must not let another take their PIN: the present one is shown again,
 * and judged like every try. Null where it is right, or where the station refuses the command anyway.
 */
async function provePresent(parts: BridgeParts, given: CommandAsk): Promise<Answer<never> | null> {
  if (givesOwnPin(given)) return byOwnPin();
  if (given.do !== 'pin.change' || parts.session.current()?.no !== given.as) return null;
  const input = commands['pin.change'].input.safeParse(given.with);
  if (!input.success || given.as === undefined) return null;
  if (input.data.old === undefined) return presentFirst();
  const proven = await parts.session.prove(given.as, input.data.old);
  return proven.ok ? null : proven;
}

/** The screens name no time: what is confirmed is what the computer's clock says right now. */
const confirmed = (input: unknown, wallMs: number): unknown =>
  typeof input === 'object' && input !== null && 'time' in input
    ? { ...input, time: new Date(wallMs).toISOString() }
    : input;

/** At the kiosk an avatar is enough for service taps, with an attendant's rights; the rest needs the PIN. */
function giveCommand(parts: BridgeParts, given: CommandAsk): Answer<Done> {
  const shown = parts.session.current();
  const spec = commands[given.do];
  if (spec.by === 'pin') {
    if (shown === null || shown.no !== given.as) return unlockFirst();
    if (shown.mustChangePin && given.do !== 'pin.change') return changeFirst();
  }
  const asAttendant = shown === null || shown.mustChangePin || shown.no !== given.as;
  const give = (atMs: number, input: unknown): Answer<Done> =>
    parts.station.perform(
      {
        at: new Date(atMs).toISOString(),
        ...(given.as === undefined ? {} : { as: given.as }),
        do: given.do,
        with: input,
        id: given.id,
      },
      { asAttendant, ...parts.clock.taking() },
    );
  const answer =
    given.do === 'clock.confirm'
      ? parts.clock.confirm((now) => give(now.atMs, confirmed(given.with, now.wallMs)))
      : give(parts.clock.nowMs(), given.with);
  if (answer.ok) {
    if (shown?.no === given.as) parts.session.touch();
    // What a PIN has opened does not stay open behind the guest's back.
    if (given.do === 'guest.begin') parts.session.lock();
    parts.changed();
  }
  return answer;
}

/** Who asks: nobody yet with a PIN that somebody else chose. */
function askerOf(session: Session): string | null {
  const shown = session.current();
  return shown === null || shown.mustChangePin ? null : shown.no;
}

/** A guest has no number: a rating is taken for whoever turned the screen to them. */
const asGuest = (asked: Ask, keeper: string): Ask =>
  asked.kind === 'command' && asked.do === 'feedback.rate' ? { ...asked, as: keeper } : asked;

async function answerAsk(parts: BridgeParts, raw: Ask): Promise<Answer<unknown>> {
  const kept = answering(() => guestKeeper(parts.station.db));
  if (!kept.ok) return kept;
  const keeper = kept.value;
  if (keeper !== null && !isForGuests(raw)) return withGuest();
  const asked = keeper === null ? raw : asGuest(raw, keeper);
  if (asked.kind === 'command') {
    const answer = (await provePresent(parts, asked)) ?? giveCommand(parts, asked);
    // It is on the disk by now: a reply out of shape is a matter for the log, not for the giver.
    const shape = answer.ok ? commands[asked.do].output.safeParse(answer.value.output) : undefined;
    if (shape?.error) parts.report(shape.error);
    return answer;
  }
  if (asked.kind === 'query') {
    const asker = askerOf(parts.session);
    const question = { with: asked.with, asker, nowMs: parts.clock.nowMs() };
    const answer =
      asked.name === 'chain.verify' && parts.verify
        ? await parts.verify({ name: asked.name, ...question })
        : parts.station.ask({ name: asked.name, ...question });
    if (answer.ok) queries[asked.name].output.parse(answer.value);
    return answer;
  }
  const act = kioskActs[asked.name];
  const input = act.input.safeParse(asked.with ?? {});
  if (!input.success) return malformed();
  // The table pairs each name with its own input; only the pairing is lost in the look-up.
  const answer = await parts.kiosk[asked.name](withoutUndefined(input.data) as never);
  if (answer.ok) (act.output as z.ZodType).parse(answer.value);
  return answer;
}

/** Answers one question of the screens: contract check, station, reply check; nothing is thrown. */
export async function answerScreens(parts: BridgeParts, raw: unknown): Promise<Answer<unknown>> {
  const asked = ask.safeParse(raw);
  if (!asked.success) return malformed();
  try {
    return await answerAsk(parts, asked.data);
  } catch (error) {
    const reference = parts.report(error);
    return refused(
      'UNEXPECTED',
      `出了点问题,刚才这一步没有记录。请再试一次(编号 ${reference})`,
      `Something went wrong and this step was not recorded. Please try again (${reference})`,
    );
  }
}
