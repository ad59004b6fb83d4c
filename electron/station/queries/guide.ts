import { handbookOf } from '../../../shared/domain/guide';
import { listGuideEdits } from '../../store/guide';
import { findOffer } from '../../store/offers';
import { findOpenShift } from '../../store/shifts';
import type { Answers } from './ask';

/** The codes that were picked; all of them where nobody picked any. */
const on = (rows: readonly { code: string }[], picked: readonly string[] | undefined): string[] =>
  rows.map(({ code }) => code).filter((code) => picked?.includes(code) ?? true);

export const guide: Answers<'guide.edits' | 'offer.get'> = {
  'guide.edits': ({ db, standards, date }) => {
    const shipped = new Map(
      handbookOf(standards.shipped(date)).map((page) => [page.code, page] as const),
    );
    return listGuideEdits(db).map(({ code, state, page, atMs, by }) => {
      const title = page?.title ?? shipped.get(code)?.title ?? { zh: code, en: code };
      return { code, state, shipped: shipped.has(code), title, atMs, by };
    });
  },
  'offer.get': ({ db, standard, date }) => {
    const chosen = findOffer(db, findOpenShift(db)?.date ?? date);
    return {
      snacks: on(standard.snacks, chosen?.snacks),
      drinks: on(standard.drinks, chosen?.drinks),
      chosen: chosen ? { on: chosen.date, by: chosen.by } : null,
    };
  },
};
