import type { TFunction } from 'i18next';
import type { DeskRecord } from '../../../../shared/contract/queries';
import { yuan } from '../../../../shared/domain/money';
import { nameOf } from '../../../state/team';
import { whenWords } from '../words';

export interface Fact {
  label: string;
  value: string;
}

type Say = TFunction<'desk'>;
type Told = readonly (readonly [label: string, value: string | null])[];

/** What its kind alone has to tell. */
function ownFacts(t: Say, record: DeskRecord, nowMs: number): Told {
  const made = ({ atMs, by }: { atMs: number; by: string }): string =>
    `${whenWords(atMs, nowMs)} ${nameOf(by)}`;
  switch (record.kind) {
    case 'request': {
      const { sort, done, followUp } = record.detail;
      return [
        ['sort', t(`sort.${sort}`)],
        ['done', done && `${made(done)} ${done.note}`],
        [
          'followUp',
          followUp && `${made(followUp)} ${t(`outcome.${followUp.outcome}`)} ${followUp.note}`,
        ],
      ];
    }
    case 'complaint':
      return [['result', record.detail.result && t(`outcome.${record.detail.result}`)]];
    case 'found': {
      const { place, keptAt, valuable, outcome, proof, note } = record.detail;
      return [
        ['place', place],
        ['keptAt', keptAt],
        ['finder', record.about === null ? t('form.byGuest') : nameOf(record.about)],
        ['valuable', valuable ? t('yes') : null],
        ['outcome', outcome && t(`outcome.${outcome}`)],
        ['proof', proof],
        ['note', note],
      ];
    }
    case 'loan': {
      const { depositFen, feeFen, outcome, note } = record.detail;
      const money = (fen: number): string | null =>
        fen === 0 ? null : t('yuan', { yuan: yuan(fen) });
      return [
        ['deposit', money(depositFen)],
        ['fee', money(feeFen)],
        ['outcome', outcome && t(`outcome.${outcome}`)],
        ['note', [record.text, note].filter(Boolean).join(' · ')],
      ];
    }
    case 'key':
      return [
        ['taker', record.about && nameOf(record.about)],
        ['purpose', record.text],
        ['note', record.detail.note],
      ];
    case 'parcel':
      return [
        ['shelf', record.detail.shelf],
        ['pickedUpBy', record.detail.pickedUpBy],
      ];
    case 'feedback':
      return [
        ['sort', t(`sort.${record.detail.sort}`)],
        ['rating', record.rating === null ? null : t(`face.${record.rating}`)],
        ['about', record.about && nameOf(record.about)],
        ['source', t(`source.${record.detail.source}`)],
      ];
  }
}

/** All that is known of a record but its guest: a line each, without what is empty. */
export function factsOf(t: Say, record: DeskRecord, nowMs: number): Fact[] {
  const { takenAtMs, takenBy, closedAtMs, closedBy, cancelReason } = record;
  const all: Told = [
    ...ownFacts(t, record, nowMs),
    ['taken', `${whenWords(takenAtMs, nowMs)} ${nameOf(takenBy)}`],
    [
      'closed',
      closedAtMs === null ? null : `${whenWords(closedAtMs, nowMs)} ${nameOf(closedBy ?? '')}`,
    ],
    ['cancelled', cancelReason],
  ];
  return all.flatMap(([label, value]) =>
    value ? [{ label: t(`fact.${label}`), value: value.trim() }] : [],
  );
}
