import type { MediaType } from '../shared/domain/attachment';
import type { Kiosk } from './bridge';
import { answering } from './station/answering';
import type { AttachmentFiles } from './station/attachment-files';
import { refuse } from './station/refuse';
import type { Session } from './station/session';
import type { Station } from './station/station';

export interface AttachmentParts {
  station: Station;
  session: Session;
  /** Opens a file in the system's own viewer; answers what went wrong, or ''. */
  showFile: (path: string) => Promise<string>;
}

/** The kiosk's part in photos and papers: they come in before the command that names them. */
export function openAttachments({
  station,
  session,
  showFile,
}: AttachmentParts): Pick<Kiosk, 'attachment.add' | 'attachment.open'> {
  return {
    // By a tap, since an attendant's photo of a lost umbrella needs no PIN; the bytes decide what
    // it is, not the screen that sends it.
    'attachment.add': ({ name, bytes }) =>
      answering(() => {
        if (station.code() === '') refuse('NOT_ALLOWED', '还没有建站', 'There is no station yet');
        const { sha256, mediaType, bytes: size } = station.attachments.keep(bytes);
        return { sha256, name, mediaType, bytes: size };
      }),
    'attachment.open': async ({ sha256 }) => {
      const found = answering(() => {
        if (session.current() === null) {
          refuse('NOT_ALLOWED', '请先输入 PIN', 'Please show your PIN first');
        }
        return station.attachments.read(sha256)?.file.path ?? goneOrChanged();
      });
      if (!found.ok) return found;
      const trouble = await showFile(found.value);
      return answering(() => (trouble ? cannotOpen(trouble) : {}));
    },
  };
}

const goneOrChanged = (): never =>
  refuse('NOT_FOUND', '文件不见了,或被改动过', 'The file is gone, or is not as it was');

const cannotOpen = (trouble: string): never =>
  refuse('NOT_FOUND', `打不开文件：${trouble}`, `The file cannot be opened: ${trouble}`);

/** What `app://station/attachment/<sha256>` leads to: the file, while it is as it was. */
export function attachmentAt(
  files: AttachmentFiles,
  pathname: string,
): { mediaType: MediaType; content: Uint8Array<ArrayBuffer> } | undefined {
  const [, sha256] = /^\/attachment\/([0-9a-f]{64})$/.exec(pathname) ?? [];
  const kept = sha256 === undefined ? undefined : files.read(sha256);
  return kept && { mediaType: kept.file.mediaType, content: new Uint8Array(kept.content) };
}
