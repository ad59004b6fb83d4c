import type { Answer, Refusal } from '../../shared/contract/refusal';
import { Refused } from './refuse';

/** SQLite's and the system's words for what cannot be written now: full, failing, protected, held. */
const UNWRITABLE =
  /^(SQLITE_(FULL|IOERR|READONLY|CORRUPT|NOTADB|CANTOPEN|BUSY)|E(NOSPC|ROFS|ACCES|PERM|BUSY|DQUOT|IO)$)/;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** True where the disk or its rights, and not the station, kept something from being written. */
export const isUnwritable = (error: unknown): boolean => UNWRITABLE.test(codeOf(error));

const DAMAGED = /^SQLITE_(CORRUPT|NOTADB)/;

const readOnly = (code: string): Refusal =>
  DAMAGED.test(code)
    ? {
        code: 'READ_ONLY',
        message: {
          zh: '数据文件有损坏,这一步没有记录。请经理从备份恢复',
          en: 'The data file is damaged and this step was not recorded: a manager should restore a backup',
        },
      }
    : {
        code: 'READ_ONLY',
        message: {
          zh: '数据暂时写不进去:请检查磁盘空间。已有记录是安全的',
          en: 'Nothing can be written: please check the disk. What was recorded is safe',
        },
      };

/** Turns what was refused inside into an answer; anything unexpected goes on up. */
export function answering<T>(work: () => T): Answer<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, error: error.refusal };
    if (!isUnwritable(error)) throw error;
    return { ok: false, error: readOnly(codeOf(error)) };
  }
}

/** Work that takes its time, as an answer like any other. */
export async function answeringLater<T>(work: () => Promise<T>): Promise<Answer<T>> {
  const outcome = await work().then(
    (value) => () => value,
    (error: unknown) => () => {
      throw error;
    },
  );
  return answering<T>(outcome);
}
