import type { TFunction } from 'i18next';
import type { DeskRecord } from '../../../shared/contract/queries';
import { maskedName, nextComplaintStep } from '../../../shared/domain/desk';
import type { ComplaintStep } from '../../../shared/standard/desk-kinds';
import { currentLanguage } from '../../i18n';
import { dateWords } from '../../parts/date-words';
import { say, standard } from '../../state/standard';
import { stationCalendar, timeOf } from '../../state/station';
import { nameOf } from '../../state/team';

type Say = TFunction<'desk'>;

const MINUTE_MS = 60_000;
const HOUR_MIN = 60;
const DAY_MIN = 24 * 60;

/** A span in the one unit that tells it best: 25 分钟, 3 小时, 2 天. */
export function spanWords(t: Say, ms: number): string {
  const minutes = Math.max(1, Math.floor(ms / MINUTE_MS));
  if (minutes < 2 * HOUR_MIN) return t('span.minutes', { count: minutes });
  if (minutes < 2 * DAY_MIN) return t('span.hours', { count: Math.floor(minutes / HOUR_MIN) });
  return t('span.days', { count: Math.floor(minutes / DAY_MIN) });
}

/** A set wait in its largest whole unit: 30 分钟, 1 小时, 3 天. */
export function waitWords(t: Say, minutes: number): string {
  if (minutes % DAY_MIN === 0) return t('span.days', { count: minutes / DAY_MIN });
  if (minutes % HOUR_MIN === 0) return t('span.hours', { count: minutes / HOUR_MIN });
  return t('span.minutes', { count: minutes });
}

/** An instant as one says it: the time today, else the date, with the time where it is near. */
export function whenWords(atMs: number, nowMs: number): string {
  const { dateOf } = stationCalendar();
  const date = dateOf(atMs);
  if (date === dateOf(nowMs)) return timeOf(atMs);
  const words = dateWords(date, currentLanguage());
  return Math.abs(atMs - nowMs) < 7 * DAY_MIN * MINUTE_MS ? `${words} ${timeOf(atMs)}` : words;
}

export const stepTitle = (code: ComplaintStep): string => {
  const step = standard().desk.complaintSteps.find((one) => one.code === code);
  return step ? say(step.title) : code;
};

/** What a record is about, in the few words of its row. */
export function titleOf(t: Say, record: DeskRecord): string {
  switch (record.kind) {
    case 'loan':
    case 'key':
      return say(record.detail.name);
    case 'feedback':
      return record.text || t('rated', { face: t(`face.${record.rating ?? 3}`) });
    default:
      return record.text;
  }
}

/** The quiet second line of its row. */
export function subOf(t: Say, record: DeskRecord): string {
  const parts: string[] = [];
  if (record.kind === 'request') {
    parts.push(t(`sort.${record.detail.sort}`));
    if (record.detail.done && record.state === 'open') parts.push(t('waitsForCall'));
  }
  if (record.kind === 'complaint') {
    const step = nextComplaintStep(record.detail.steps);
    if (step !== null && record.state === 'open') {
      parts.push(t('stepNow', { at: record.detail.steps.length + 1, step: stepTitle(step) }));
    }
  }
  if (record.kind === 'found') {
    parts.push(`${record.detail.place} → ${record.detail.keptAt}`);
    if (record.detail.valuable) parts.push(t('valuable'));
  }
  if (record.kind === 'parcel') parts.push(record.detail.shelf);
  if (record.kind === 'feedback') parts.push(t(`sort.${record.detail.sort}`));
  if ((record.kind === 'loan' || record.kind === 'key') && record.text) parts.push(record.text);
  return parts.join(' · ');
}

/** Whom it is for or with, behind stars; one of the team in full. */
export function whoOf({ guest, about, kind }: DeskRecord): string {
  const parts = [guest.room, guest.name === null ? null : maskedName(guest.name)];
  if (kind === 'key' || kind === 'feedback') parts.push(about === null ? null : nameOf(about));
  return parts.flatMap((part) => (part ? [part] : [])).join(' ');
}
