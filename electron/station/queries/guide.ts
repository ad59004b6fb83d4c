import type { GuideHistory, GuideView } from '../../../shared/contract/views/guide';
import { onMenu } from '../../../shared/domain/bar';
import { handbookOf } from '../../../shared/domain/guide';
import { listGuideEdits, listPageEdits } from '../../store/guide';
import type { ReadDb } from '../../store/database';
import { findOffer } from '../../store/offers';
import { findOpenShift } from '../../store/shifts';
import { attachmentsBySubject } from '../attachments';
import { pictureSubject } from '../guide';
import { ownRevision } from '../standards';
import type { Answers, Asking } from './ask';

/** What a page of the station's own was called before it was taken away. */
const lastTitle = (db: ReadDb, code: string): GuideView['edits'][number]['title'] =>
  listPageEdits(db, code).find(({ page }) => page)?.page?.title ?? { zh: code, en: code };

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
    title: page?.title ?? shipped.get(code)?.title ?? lastTitle(db, code),
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

function historyOf({ db, standards, date }: Asking, code: string): GuideHistory {
  const edits = listPageEdits(db, code);
  const pictures = attachmentsBySubject(
    db,
    edits.map(({ event }) => pictureSubject(event)),
  );
  const shipped = handbookOf(standards.shipped(date)).find((page) => page.code === code);
  return {
    edits: edits.map(({ event, state, page, atMs, by }) => ({
      event,
      state,
      page: page && { title: page.title, steps: page.steps },
      attachments: pictures(pictureSubject(event)),
      atMs,
      by,
    })),
    shipped: shipped ? { title: shipped.title, steps: [...shipped.steps] } : null,
  };
}

export const guide: Answers<'guide.get' | 'guide.history'> = {
  'guide.history': (asking, { code }) => historyOf(asking, code),
  'guide.get': (asking) => ({
    revision: ownRevision(asking.db),
    edits: editsOf(asking),
    offer: offerOf(asking),
  }),
};
