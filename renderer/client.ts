import { uuidv7 } from 'uuidv7';
import type {
  Ask,
  Bridge,
  CommandAnswer,
  CommandInput,
  KioskAct,
  KioskInput,
  KioskOutput,
  News,
  QueryAnswer,
  QueryInput,
} from '../shared/contract/bridge';
import type { CommandName } from '../shared/contract/commands';
import type { QueryName } from '../shared/contract/queries';
import type { Answer } from '../shared/contract/refusal';

declare global {
  interface Window {
    station: Bridge;
  }
}

type Heard = (item: News) => void;

const listeners = new Set<Heard>();
let listening = false;

/** Hears the news of the main process. */
export function listen(heard: Heard): () => void {
  listeners.add(heard);
  if (!listening) {
    listening = true;
    window.station.listen(tell);
  }
  return () => listeners.delete(heard);
}

function tell(item: News): void {
  for (const heard of listeners) heard(item);
}

/** The bridge answers refusals as values; only a main process that is gone throws. */
async function ask<T>(question: Ask): Promise<Answer<T>> {
  try {
    return (await window.station.ask(question)) as Answer<T>;
  } catch {
    return {
      ok: false,
      error: {
        code: 'UNEXPECTED',
        message: {
          zh: '没有收到回应。之前记下的都在，请再点一次；还不行就重新打开本机。',
          en: 'No answer came. What was recorded before is safe. Try again, or restart the station.',
        },
      },
    };
  }
}

/** Gives a command as a person (`as`: the employee number). Each call is one intention, with its own id. */
export async function command<Name extends CommandName>(
  name: Name,
  input: CommandInput<Name>,
  as?: string,
): Promise<CommandAnswer<Name>> {
  // In order of time, so that the station's list of them grows at its end.
  const id = uuidv7();
  const who = as === undefined ? {} : { as };
  const answer: CommandAnswer<Name> = await ask({
    kind: 'command',
    do: name,
    with: input,
    id,
    ...who,
  });
  return answer;
}

export function query<Name extends QueryName>(
  name: Name,
  input: QueryInput<Name>,
): Promise<QueryAnswer<Name>> {
  return ask({ kind: 'query', name, with: input });
}

export function kiosk<Name extends KioskAct>(
  name: Name,
  input: KioskInput<Name>,
): Promise<Answer<KioskOutput<Name>>> {
  return ask({ kind: 'kiosk', name, with: input });
}
