import type { GuideView } from '../../../shared/contract/views/guide';
import { onMenu } from '../../../shared/domain/bar';
import { handbookOf } from '../../../shared/domain/guide';
import { listGuideEdits } from '../../store/guide';
import { findOffer } from '../../store/offers';
import { findOpenShift } from '../../store/shifts';
import { attachmentsBySubject } from '../attachments';
import { pictureSubject } from '../guide';
import { ownRevision } from '../standards';
import type { Answers, Asking } from './ask';

function editsOf({ db, standards, date }: Asking): GuideView['edits'] {
  const edits = listGuideEdits(db);
  const shipped = new Map(
    handbookOf(standards.shipped(date)).map((page) => [page.code, page] as const),
  );
  const pictures = attachmentsBySubject(
    db,
    edits.map(({ event }) => pictureSubject(event)),
  );
  return edits.map(({ code, state, page, event, atMs, by }) => ({
    code,
    state,
    shipped: shipped.has(code),
    title: page?.title ?? shipped.get(code)?.title ?? { zh: code, en: code },
    attachments: pictures(pictureSubject(event)),
    atMs,
    by,
  }));
}

/** The codes that were picked; all of them where nobody picked any. */
const on = (rows: readonly { code: string }[], picked: readonly string[] | undefined): string[] =>
  rows.map(({ code }) => code).filter((code) => picked?.includes(code) ?? true);

function offerOf({ db, standard, date }: Asking): GuideView['offer'] {
  const chosen = findOffer(db, findOpenShift(db)?.date ?? date);
  return {
    snacks: on(standard.snacks, chosen?.snacks),
    drinks: on(onMenu(standard.drinks), chosen?.drinks),
    chosen: chosen ? { on: chosen.date, by: chosen.by } : null,
  };
}

export const guide: Answers<'guide.get'> = {
  'guide.get': (asking) => ({
    revision: ownRevision(asking.db),
    edits: editsOf(asking),
    offer: offerOf(asking),
  }),
};
