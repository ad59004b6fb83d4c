import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { ASK_CHANNEL } from '../shared/contract/channels';
import type { Answer, Refusal } from '../shared/contract/refusal';

/** Answers a question of the screens, whatever it is. */
export type Answering = (raw: unknown) => Promise<Answer<unknown>>;

type Sender = Pick<IpcMainInvokeEvent, 'senderFrame'>;

const UNKNOWN_SENDER: Refusal = {
  code: 'NOT_ALLOWED',
  message: { zh: '来源不明', en: 'Unknown sender' },
};

/** Listens for the screens' questions, from the window's own main frame and nobody else. */
export function openBridge(
  ipc: Pick<IpcMain, 'handle'>,
  isOwnFrame: (frame: Sender['senderFrame']) => boolean,
  answer: Answering,
): void {
  ipc.handle(ASK_CHANNEL, (event, raw: unknown) =>
    isOwnFrame(event.senderFrame) ? answer(raw) : { ok: false, error: UNKNOWN_SENDER },
  );
}
