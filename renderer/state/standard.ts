import { create } from 'zustand';
import type { Phrase, Rule, Standard } from '../../shared/standard/schema';
import { query } from '../client';
import { say } from '../i18n';
import { onTick } from './clock';
import { stationView } from './station';

export { say };

const useKept = create<{ standard: Standard | null }>()(() => ({ standard: null }));

/** Loads the standard in force. False where that failed. */
export async function loadStandard(): Promise<boolean> {
  const answer = await query('standard.get', {});
  if (answer.ok) useKept.setState({ standard: answer.value });
  return answer.ok;
}

/** A published version comes into force on its day: the station tells which one holds. */
export function followStandard(): void {
  let asked = standard().version;
  onTick(() => {
    const { standardVersion } = stationView();
    if (standardVersion === asked) return;
    asked = standardVersion;
    void loadStandard();
  });
}

function loaded(standard: Standard | null): Standard {
  if (standard === null) throw new Error('the standard is used before it is loaded');
  return standard;
}

export const useStandard = (): Standard => loaded(useKept((state) => state.standard));

export const standard = (): Standard => loaded(useKept.getState().standard);

export const ruleOf = (code: string): Rule | undefined =>
  standard().rules.find((rule) => rule.code === code);

/** A rule by its code and its few words. */
export function ruleName(code: string): string {
  const rule = ruleOf(code);
  return rule ? `${code} ${say(rule.title)}` : code;
}

export const phraseOf = (code: string): Phrase | undefined =>
  standard().phrases.find((phrase) => phrase.code === code);

/** The name of a VIP room in the current language, or its code. */
export function roomName(code: string): string {
  const room = standard().rooms.find((one) => one.code === code);
  return room ? say(room.name) : code;
}

/** An item of the lists in words, or its code where the standard has none. */
export function itemTitle(code: string): string {
  const item = standard().checklist.find((one) => one.code === code);
  return item ? say(item.title) : code;
}

/** The name of a zone in the current language, or its code where the standard has none. */
export function zoneName(code: string): string {
  const zone = standard().zones.find((one) => one.code === code);
  return zone ? say(zone.name) : code;
}
