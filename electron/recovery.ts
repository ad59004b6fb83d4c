import { ask, kioskActs, type KioskOutput } from '../shared/contract/bridge';
import type { Answer } from '../shared/contract/refusal';
import { answeringLater } from './station/answering';
import type { OpeningTrouble } from './station/opening-trouble';
import { refuse } from './station/refuse';
import type { Settings } from './settings';

export interface RecoveryParts {
  trouble: OpeningTrouble;
  settings: Settings;
  report: (error: unknown) => string;
  /** Puts a backup in place, the damaged file aside, and starts the app anew. */
  restore: (file: string) => Promise<void>;
  /** Starts the app anew. */
  again: () => void;
  quit: () => void;
}

/** What the screens are told where the station could not be opened. */
export const recoveryOf = ({ kind, words, file, lastGoodBackup }: OpeningTrouble) => ({
  kind,
  words,
  file,
  backup: lastGoodBackup && {
    file: lastGoodBackup.file,
    atMs: lastGoodBackup.atMs,
    entries: lastGoodBackup.head.seq,
  },
});

/**
 * Answers the screens while there is no station: why, and the ways on. Everything else is refused
 * with the same words, and nothing is written but by the person's own choice.
 */
export function openRecovery(parts: RecoveryParts): (raw: unknown) => Promise<Answer<unknown>> {
  const { trouble, settings, report } = parts;

  async function act(name: string, input: unknown): Promise<unknown> {
    if (name === 'recovery.get') return recoveryOf(trouble);
    if (name === 'recovery.again') parts.again();
    else if (name === 'recovery.quit') parts.quit();
    else if (name === 'recovery.restore') await restore();
    else if (name === 'preferences.get') return settings.get();
    else if (name === 'preferences.set') {
      return settings.set(kioskActs['preferences.set'].input.parse(input));
    } else if (name === 'trouble.note') {
      const { message } = kioskActs['trouble.note'].input.parse(input);
      return { reference: report(new Error(message)) } satisfies KioskOutput<'trouble.note'>;
    } else if (name !== 'screens.alive') refuse('READ_ONLY', trouble.words.zh, trouble.words.en);
    return {};
  }

  async function restore(): Promise<void> {
    const backup = trouble.lastGoodBackup;
    if (!backup) return refuse('NOT_FOUND', '没有完好的备份', 'There is no whole backup');
    await parts.restore(backup.file).catch((error: unknown) => {
      const reference = report(error);
      refuse(
        'READ_ONLY',
        `没能恢复(编号 ${reference})。文件都保持原样`,
        `It could not be restored (${reference}). All files are as they were`,
      );
    });
  }

  return (raw) =>
    answeringLater(async () => {
      const asked = ask.safeParse(raw);
      const { words } = trouble;
      if (!asked.success) return refuse('BAD_INPUT', '请求格式不对', 'The request is malformed');
      if (asked.data.kind !== 'kiosk') return refuse('READ_ONLY', words.zh, words.en);
      return act(asked.data.name, asked.data.with ?? {});
    });
}
