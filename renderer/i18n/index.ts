import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Bilingual } from '../../shared/standard/schema';

export type Language = keyof Bilingual;

const i18n = createInstance();

/** Every `<language>/<namespace>.json` beside this file. */
const files = import.meta.glob<Record<string, unknown>>('./{zh,en}/*.json', {
  eager: true,
  import: 'default',
});

function resources(): Record<Language, Record<string, Record<string, unknown>>> {
  const found: Record<Language, Record<string, Record<string, unknown>>> = { zh: {}, en: {} };
  for (const [path, words] of Object.entries(files)) {
    const [, language, namespace] = /^\.\/(zh|en)\/(.+)\.json$/.exec(path) ?? [];
    if (language && namespace) found[language as Language][namespace] = words;
  }
  return found;
}

/** Loads the words; the language follows the kiosk's preference. */
export async function startI18n(language: Language): Promise<void> {
  if (i18n.isInitialized) return setLanguage(language);
  await i18n.use(initReactI18next).init({
    resources: resources(),
    lng: language,
    fallbackLng: 'zh',
    defaultNS: 'frame',
    interpolation: { escapeValue: false },
    // The unit of the ledger may change while the app runs: what names it is drawn anew.
    react: { useSuspense: false, bindI18nStore: 'added' },
  });
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
}

export async function setLanguage(language: Language): Promise<void> {
  await i18n.changeLanguage(language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
}

export const currentLanguage = (): Language => (i18n.language === 'en' ? 'en' : 'zh');

const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** The ledger's own words (unit, amount, fine) in money or in points, for all that names them. */
export function setLedgerWords(ledgerIn: 'money' | 'points'): void {
  for (const language of LANGUAGES) {
    const words: unknown = i18n.getResource(language, 'frame', `ledgerIn.${ledgerIn}`);
    i18n.addResourceBundle(language, 'frame', words, true, true);
  }
}

/** The floor's words for an ashtray, where there are some and where smoking is banned (S-06). */
export function setSmokingWords(banned: boolean): void {
  for (const language of LANGUAGES) {
    for (const namespace of ['frame', 'floor']) {
      const key = `${banned ? 'on' : 'off'}.${namespace}`;
      const words: unknown = i18n.getResource(language, 'smoking-ban', key);
      i18n.addResourceBundle(language, namespace, words, true, true);
    }
  }
}

/** The text of something bilingual, in the current language. */
export const say = (text: Bilingual): string => text[currentLanguage()];

/** True where there is such a word. */
export const hasWord = (key: string): boolean => i18n.exists(key);

/** A word outside React: `word('frame:undone')`. */
export const word = (key: string, values?: Record<string, string | number>): string =>
  i18n.t(key, values ?? {});
