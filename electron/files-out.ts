import type { Answer } from '../shared/contract/refusal';
import type { Kiosk } from './bridge';
import type { Clock } from './clock';
import { answering } from './station/answering';
import type { Session } from './station/session';
import type { Station } from './station/station';
import { appendAudit } from './store/journal';

interface Parts {
  station: Station;
  clock: Pick<Clock, 'nowMs'>;
  session: Session;
}

type Words = Record<string, string>;

/** What of the station's leaves by a person's hand: what the audit log calls it, and its words. */
const FILES_OUT: Partial<Record<keyof Kiosk, { what: string; words: (input: Words) => Words }>> = {
  'export.month': { what: 'files.month', words: ({ month = '' }) => ({ month }) },
  'export.print': { what: 'files.statements', words: ({ month = '' }) => ({ month }) },
  'paper.export': { what: 'files.paper', words: () => ({}) },
  'paper.print': { what: 'files.print', words: () => ({}) },
  'staff.export': { what: 'files.staff', words: () => ({}) },
  'desk.export': { what: 'files.desk', words: ({ from = '', to = '' }) => ({ from, to }) },
  'desk.print': { what: 'files.deskPrint', words: () => ({}) },
  'backups.make': { what: 'files.backup', words: () => ({}) },
};

/** False where the system's print dialog was cancelled. */
const hasLeft = (value: unknown): boolean =>
  !(typeof value === 'object' && value !== null && 'printed' in value && value.printed === false);

/** The folder that was made, where one was. */
const folderOf = (value: unknown): Words =>
  typeof value === 'object' &&
  value !== null &&
  'folder' in value &&
  typeof value.folder === 'string'
    ? { name: value.folder }
    : {};

/**
 * The same acts, each with its line in the audit log once it was done: exports, prints and backups
 * by whoever has shown the PIN. A line that cannot be written, on a full disk say, holds nothing up.
 */
export function withFilesAudited(kiosk: Kiosk, { station, clock, session }: Parts): Kiosk {
  const audited = Object.entries(FILES_OUT).map(([name, { what, words }]) => {
    const act = kiosk[name as keyof Kiosk] as (
      input: Words,
    ) => Promise<Answer<unknown>> | Answer<unknown>;
    const done = async (input: Words): Promise<Answer<unknown>> => {
      const actor = session.current()?.no ?? null;
      const answer = await act(input);
      if (!answer.ok || !hasLeft(answer.value)) return answer;
      const detail = { ...words(input), ...folderOf(answer.value) };
      answering(() =>
        station.batch(() =>
          appendAudit(station.db, { atMs: clock.nowMs(), actor, what, detail, kind: 'files' }),
        ),
      );
      return answer;
    };
    return [name, done];
  });
  return { ...kiosk, ...(Object.fromEntries(audited) as Partial<Kiosk>) };
}
