import type { Bilingual } from '../standard/schema';

const CHINESE = /([\d零一二三四五六七八九十百千万两])(\s*)元/g;
const ENGLISH = /(\d)(\s*)yuan\b/g;

/**
 * A rule's text where the ledger is in points: a point is a yuan, so the figures stay and their unit
 * changes. Only what is shown: the kept text, by its version, is as it was published.
 */
export const yuanAsPoints = ({ zh, en }: Bilingual): Bilingual => ({
  zh: zh.replaceAll(CHINESE, '$1$2分'),
  en: en.replaceAll(ENGLISH, '$1$2points'),
});
