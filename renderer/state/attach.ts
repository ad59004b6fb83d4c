import type { Attachment } from '../../shared/contract/fields';
import { MAX_ATTACHMENT_BYTES, type MediaType } from '../../shared/domain/attachment';
import { kiosk } from '../client';
import { say, word } from '../i18n';
import { shrinkPicture } from '../parts/shrink-picture';
import { showSnack } from './snack';

/** What the file dialog offers. */
export const ACCEPTED = 'image/jpeg,image/png,image/webp,application/pdf';

const NAME_MAX = 100;

/** A file's name on one line, and no longer than a record keeps it; its ending stays. */
export function lineOf(fileName: string): string {
  const line = fileName.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu, ' ').trim() || '-';
  const characters = [...line];
  if (characters.length <= NAME_MAX) return line;
  return [...characters.slice(0, NAME_MAX - 9), '…', ...characters.slice(-8)].join('');
}

/** A chosen file that was kept, or in words why not. */
export type Added = { file: Attachment } | { refusal: string };

const refusal = (why: 'kind' | 'picture' | 'large' | 'other', name: string, words = ''): Added => ({
  refusal: word(`attachments:refused.${why}`, { name, why: words }),
});

async function send(
  name: string,
  mediaType: MediaType,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Added> {
  const answer = await kiosk('attachment.add', { name, mediaType, bytes });
  return answer.ok ? { file: answer.value } : refusal('other', name, say(answer.error.message));
}

/** Keeps a chosen file: a photo scaled down, to a side in pixels where one is given; a PDF as it is. */
export async function addFile(chosen: File, sidePx?: number): Promise<Added> {
  const name = lineOf(chosen.name);
  if (chosen.type === 'application/pdf') {
    if (chosen.size > MAX_ATTACHMENT_BYTES) return refusal('large', name);
    return send(name, 'application/pdf', new Uint8Array(await chosen.arrayBuffer()));
  }
  if (!chosen.type.startsWith('image/')) return refusal('kind', name);
  try {
    return await send(name, 'image/jpeg', await shrinkPicture(chosen, sidePx));
  } catch {
    return refusal('picture', name);
  }
}

/** Where the screens find a kept file. */
export const attachmentUrl = ({ sha256 }: Pick<Attachment, 'sha256'>): string =>
  `/attachment/${sha256}`;

/** Opens a paper in the system's own viewer, and says how that went. */
export async function openPaper({ sha256 }: Attachment): Promise<void> {
  const answer = await kiosk('attachment.open', { sha256 });
  showSnack(
    answer.ok
      ? { tone: 'done', text: word('attachments:opening') }
      : { tone: 'refused', text: say(answer.error.message) },
  );
}
