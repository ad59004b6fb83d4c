import type { ServiceView } from '../../shared/contract/queries';
import { summed } from '../../shared/domain/judged';
import { byName } from '../../shared/domain/natural-order';
import { percentOf } from '../../shared/domain/targets';
import { count, IN_PERCENT, percent, tableOf, text, type Column } from './cells';
import type { PaperSection } from './paper-document';
import { placeName, type PaperWords } from './paper-words';
import { headOf, sayService, type ServiceWord } from './service-words';

interface Line {
  key: string;
  onTime: number;
  late: number;
  missed: number;
}

function linesTable(
  lines: readonly Line[],
  { language }: PaperWords,
  nameOf: (key: string) => string,
) {
  const columns: Column<Line>[] = [
    { key: 'key', head: headOf('key'), cell: ({ key }) => text(nameOf(key)) },
    { key: 'onTime', head: headOf('onTime'), cell: ({ onTime }) => count(onTime) },
    { key: 'late', head: headOf('late'), cell: ({ late }) => count(late) },
    { key: 'missed', head: headOf('missed'), cell: ({ missed }) => count(missed) },
    {
      key: 'share',
      head: headOf('share'),
      unit: IN_PERCENT,
      cell: ({ onTime, late, missed }) => percent(percentOf(onTime, onTime + late + missed)),
    },
  ];
  return tableOf(columns, lines, language);
}

/** As people read names: B2 before B10. */
const inOrderOf =
  (nameOf: (key: string) => string) =>
  (a: Line, b: Line): number =>
    byName(nameOf(a.key), nameOf(b.key));

const isJudged = ({ onTime, late, missed }: Line): boolean => onTime + late + missed > 0;

/** On time, late and missed by person, place, zone, hour and part of the span. */
export function judgedSections({ judged, series }: ServiceView, words: PaperWords): PaperSection[] {
  const say = sayService(words.language);
  const section = (
    code: string,
    title: ServiceWord,
    lines: readonly Line[],
    nameOf: (key: string) => string,
  ): PaperSection => ({
    code,
    title: say(title),
    table: linesTable(lines, words, nameOf),
    half: true,
  });
  const person = (no: string): string => (no === '' ? say('nobody') : words.nameOf(no));
  const place = (code: string): string => placeName(words, code);
  return [
    {
      ...section('by-person', 'byPerson', summed(judged.person), person),
      hint: say('byPersonHint'),
    },
    section('by-place', 'byPlace', summed(judged.place).toSorted(inOrderOf(place)), place),
    section('by-zone', 'byZone', summed(judged.zone), place),
    section('by-hour', 'byHour', summed(judged.hour), (hour) => `${hour}:00`),
    section('by-time', 'byPart', series.filter(isJudged), (key) => key),
  ];
}
