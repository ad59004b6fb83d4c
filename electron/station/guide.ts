import type { CommandInput } from '../../shared/contract/commands';
import { handbookOf, snackPage, type GuidePage } from '../../shared/domain/guide';
import type { Attachment } from '../../shared/contract/fields';
import type { Bilingual } from '../../shared/standard/schema';
import { appendGuideEdit, listGuideEdits, listPageEdits, type GuideEditRow } from '../store/guide';
import { appendOffer } from '../store/offers';
import type { Act, Handlers } from './act';
import { handOnAttachments, keepAttachments, refuseMissingFiles } from './attachments';
import { listDateOf } from './opening';
import { notFound, refuse } from './refuse';

type GuideCommand =
  'guide.write' | 'guide.add' | 'guide.remove' | 'guide.restore' | 'guide.bringBack' | 'offer.set';

/** Pages and snacks of the station's own, at the most: the guide stays one that is read. */
const MOST_OWN = 100;

type Said = CommandInput<'guide.write'>['title'];

/** What has no English is said in Chinese. */
export const bilingual = ({ zh, en }: Said): Bilingual => ({ zh, en: en ?? zh });

/** Errors: NOT_FOUND. */
const pageOf = (act: Act, code: string): GuidePage =>
  handbookOf(act.standard).find((page) => page.code === code) ??
  notFound('手册页', 'page of the guide', code);

/** True where the page came with the app. */
const isShipped = (act: Act, code: string): boolean =>
  handbookOf(act.tools.standards.shipped(act.date)).some((page) => page.code === code);

/** What one edit's pictures are kept under: the next edit brings all of its own. */
export const pictureSubject = (event: number): string => `guide ${event}`;

function keepEdit(
  act: Act,
  edit: Pick<GuideEditRow, 'code' | 'state' | 'page'>,
  pictures: readonly Attachment[] = [],
) {
  const { event, atMs } = act;
  appendGuideEdit(act.db, { ...edit, event, atMs, by: act.actor.no });
  keepAttachments(act, pictureSubject(event), pictures);
  return { subject: `guide ${edit.code}`, output: {} };
}

function refuseTooMany(act: Act): void {
  const own = listGuideEdits(act.db).filter(
    ({ code, state }) => state === 'written' && !isShipped(act, code),
  );
  if (own.length >= MOST_OWN) {
    refuse(
      'CONFLICT',
      `自己加的最多 ${MOST_OWN} 页，请先拿掉用不着的`,
      `At most ${MOST_OWN} pages of one’s own: take some away first`,
    );
  }
}

/** Errors: NOT_FOUND where a code is none of the standard's. */
function refuseUnknown(rows: readonly { code: string }[], codes: readonly string[]): void {
  const unknown = codes.find((code) => !rows.some((row) => row.code === code));
  if (unknown !== undefined) notFound('今天供应的', 'snack or drink', unknown);
}

export const guide: Handlers<GuideCommand> = {
  'guide.write': {
    run(act, { code, title, steps, attachments }) {
      const { source, chapter } = pageOf(act, code);
      refuseMissingFiles(act, attachments);
      const page = {
        chapter: source === 'card' ? chapter : null,
        title: bilingual(title),
        steps: steps.map(bilingual),
      };
      return keepEdit(act, { code, state: 'written', page }, attachments);
    },
  },
  'guide.add': {
    run(act, input) {
      refuseMissingFiles(act, input.attachments);
      refuseTooMany(act);
      // The journal line makes it the only one of its name.
      const own = `own-${act.event}`;
      const code = input.kind === 'snack' ? snackPage(own) : own;
      const chapter = input.kind === 'snack' ? null : input.chapter;
      const page = { chapter, title: bilingual(input.title), steps: input.steps.map(bilingual) };
      const { subject } = keepEdit(act, { code, state: 'written', page }, input.attachments);
      return { subject, output: { code } };
    },
  },
  'guide.remove': {
    run(act, { code }) {
      const page = pageOf(act, code);
      if (page.source !== 'snack' && isShipped(act, code)) {
        refuse(
          'CONFLICT',
          '这一页是规范里的，不能拿掉；可以改，也可以恢复原文',
          'This page is part of the standard: it can be reworded or restored, not taken away',
        );
      }
      return keepEdit(act, { code, state: 'removed', page: null });
    },
  },
  'guide.restore': {
    run(act, { code }) {
      const last = listGuideEdits(act.db).find((edit) => edit.code === code);
      if (!isShipped(act, code)) {
        if (!last || last.state === 'removed') notFound('手册页', 'page of the guide', code);
        refuse('CONFLICT', '这一页是自己加的，没有原文', 'This page has no words of the app’s own');
      }
      if (!last || last.state === 'restored') {
        refuse('CONFLICT', '这一页就是原文', 'This page has the app’s own words');
      }
      return keepEdit(act, { code, state: 'restored', page: null });
    },
  },
  'guide.bringBack': {
    run(act, { code, event }) {
      const edits = listPageEdits(act.db, code);
      const wanted = edits.find((edit) => edit.event === event);
      if (!wanted?.page) return notFound('手册的这一版', 'wording of the page', String(event));
      if (wanted === edits[0]) {
        refuse('CONFLICT', '现在就是这一版', 'The page reads like this now');
      }
      if (edits[0]?.state === 'removed' && !isShipped(act, code)) refuseTooMany(act);
      const kept = keepEdit(act, { code, state: 'written', page: wanted.page });
      handOnAttachments(act, pictureSubject(event), pictureSubject(act.event));
      return kept;
    },
  },
  /** O-08, O-09. */
  'offer.set': {
    run(act, { snacks, drinks }) {
      refuseUnknown(act.standard.snacks, snacks);
      refuseUnknown(act.standard.drinks, drinks);
      appendOffer(act.db, {
        date: listDateOf(act),
        snacks: [...new Set(snacks)],
        drinks: [...new Set(drinks)],
        atMs: act.atMs,
        by: act.actor.no,
      });
      return { subject: 'offer', output: {} };
    },
  },
};
