import { uuidv7 } from 'uuidv7';
import { answerScreens, type BridgeParts, type Kiosk } from '../../electron/bridge';
import type { Clock } from '../../electron/clock';
import { openSession } from '../../electron/station/session';
import type { Station } from '../../electron/station/station';
import { openTimekeeper } from '../../electron/station/timekeeper';

/** A station with everything that stands between it and the screens, and who has shown a PIN. */
export async function openBridge(
  station: Station,
  clock: Clock,
  who: { no: string; pin: string },
): Promise<BridgeParts> {
  const session = openSession(station, clock);
  const shown = await session.unlock(who.no, who.pin);
  if (!shown.ok) throw new Error(shown.error.message.en);
  return {
    station,
    session,
    clock: openTimekeeper(station, clock),
    kiosk: {} as Kiosk,
    changed: () => {},
    report: (error) => {
      throw error;
    },
  };
}

/** Gives a command as the screens do; answers all the words that crossed. */
export async function command(
  parts: BridgeParts,
  as: string,
  name: string,
  input: unknown,
): Promise<string> {
  const question = { kind: 'command', as, do: name, with: input, id: uuidv7() };
  const answer = await answerScreens(parts, question);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.message.en}`);
  return JSON.stringify({ question, answer });
}

/** Asks a question as the screens do. */
export async function query(parts: BridgeParts, name: string, input: unknown): Promise<unknown> {
  const answer = await answerScreens(parts, { kind: 'query', name, with: input });
  if (!answer.ok) throw new Error(`${name}: ${answer.error.message.en}`);
  return answer.value;
}
