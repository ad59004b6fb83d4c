import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskRecordOf } from '../../../../shared/contract/views/desk';
import { mayDispose } from '../../../../shared/domain/desk';
import { useNowMs } from '../../../state/clock';
import { ChoiceField } from '../add/choice-field';
import { CommandForm, type FormProps } from '../add/form';
import { GuestFields } from '../add/guest-fields';
import { namedGuest, NO_GUEST } from '../draft';

interface Props extends FormProps {
  record: DeskRecordOf<'found'>;
}

const PROOFS = ['described', 'idCard', 'unlocked', 'photo'] as const;
const PLACES = ['police', 'property', 'lostOffice'] as const;
const WAYS = ['claim', 'handOn', 'dispose'] as const;
type Way = (typeof WAYS)[number];

function Claim({ record, onDone }: Props) {
  const { t } = useTranslation('desk');
  const [guest, setGuest] = useState(NO_GUEST);
  const [proof, setProof] = useState('');
  const named = namedGuest(guest);
  const isComplete = named !== null && proof.trim() !== '';
  return (
    <CommandForm
      name="found.claim"
      input={isComplete ? { id: record.id, guest: { ...named, proof: proof.trim() } } : null}
      missing={t('missing.claim')}
      act={t('act.claim')}
      done={t('did.claim', { id: record.id })}
      onDone={onDone}
    >
      <GuestFields label={t('form.owner')} value={guest} onChange={setGuest} needsName />
      <ChoiceField
        label={t('form.proof')}
        value={proof}
        onPick={setProof}
        choices={PROOFS.map((code) => ({ value: t(`proof.${code}`), label: t(`proof.${code}`) }))}
      />
      <TextInput
        aria-label={t('form.proofElse')}
        placeholder={t('form.proofElse')}
        value={proof}
        maxLength={100}
        onChange={(event) => setProof(event.currentTarget.value)}
        data-testid="claim-proof"
      />
    </CommandForm>
  );
}

/** Handed on to somebody else, or, once its keeping time is over, disposed of. */
function Leave({ record, way, onDone }: Props & { way: 'handOn' | 'dispose' }) {
  const { t } = useTranslation('desk');
  const [words, setWords] = useState('');
  const { id } = record;
  const said = words.trim();
  const field = (
    <TextInput
      label={t(`form.${way}`)}
      value={words}
      maxLength={50}
      onChange={(event) => setWords(event.currentTarget.value)}
      data-testid="leave-words"
    />
  );
  if (way === 'dispose') {
    return (
      <CommandForm
        name="found.dispose"
        role="supervisor"
        input={said === '' ? null : { id, note: said }}
        missing={t('missing.words')}
        act={t('act.dispose')}
        done={t('did.dispose', { id })}
        onDone={onDone}
      >
        {field}
      </CommandForm>
    );
  }
  return (
    <CommandForm
      name="found.handOn"
      input={said === '' ? null : { id, to: said }}
      missing={t('missing.words')}
      act={t('act.handOn')}
      done={t('did.handOn', { id })}
      onDone={onDone}
    >
      <ChoiceField
        label={t('form.handOnTo')}
        value={words}
        onPick={setWords}
        choices={PLACES.map((code) => ({ value: t(`handOn.${code}`), label: t(`handOn.${code}`) }))}
      />
      {field}
    </CommandForm>
  );
}

/** F-03: how a found thing leaves: to its owner, to somebody else, or for good. */
export function FoundActs({ record, onDone }: Props) {
  const { t } = useTranslation('desk');
  const nowMs = useNowMs();
  const [way, setWay] = useState<Way>('claim');
  if (record.state !== 'open') return null;
  const ways = WAYS.filter((one) => one !== 'dispose' || mayDispose(record.dueAtMs, nowMs));
  return (
    <>
      <ChoiceField
        label={t('form.way')}
        value={way}
        onPick={setWay}
        choices={ways.map((value) => ({ value, label: t(`way.${value}`) }))}
      />
      {way === 'claim' ? (
        <Claim record={record} onDone={onDone} />
      ) : (
        <Leave key={way} way={way} record={record} onDone={onDone} />
      )}
    </>
  );
}
