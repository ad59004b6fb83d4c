import type { Preferences } from '../shared/contract/preferences';
import type { Zone } from '../shared/standard/schema';
import type { Notice } from './alarm-signs';
import type { Alarm } from './station/look';

type Language = Preferences['language'];

const WHAT: Record<Alarm['timer'], Record<Language, string>> = {
  vip: { zh: '服务', en: 'service' },
  serve: { zh: '上茶', en: 'serve' },
  refill: { zh: '续水', en: 'refill' },
  clear: { zh: '收台', en: 'clear' },
  patrol: { zh: '巡视', en: 'round' },
};

const STANDING: Record<Alarm['standing'], Record<Language, string>> = {
  due: { zh: '到点', en: 'due' },
  overdue: { zh: '超时', en: 'overdue' },
  missed: { zh: '已错过', en: 'missed' },
};

const BODY: Record<Language, string> = {
  zh: '点这里回到水吧台',
  en: 'Tap to go back to the station',
};

/** The notification of what has come due: the first in words, the rest by their number. */
export function noticeOf(
  alarms: readonly Alarm[],
  language: Language,
  zones: readonly Pick<Zone, 'code' | 'name'>[],
): Notice {
  const lines = alarms.map(({ timer, subject, standing }) => {
    const zone = timer === 'patrol' ? zones.find(({ code }) => code === subject) : undefined;
    const where = zone?.name[language] ?? subject;
    return `${where} ${WHAT[timer][language]} · ${STANDING[standing][language]}`;
  });
  const [first = '', ...more] = lines;
  return { title: first, body: [...more, BODY[language]].join('\n') };
}

/** What the number on the taskbar means. */
export const countWords = (count: number, language: Language): string =>
  language === 'zh' ? `${count} 件事到点` : `${count} due`;
