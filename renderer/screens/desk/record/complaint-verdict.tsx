import { Switch, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskRecordOf } from '../../../../shared/contract/views/desk';
import { nameOf, useTeam } from '../../../state/team';
import add from '../add/add.module.css';
import { ChoiceField } from '../add/choice-field';
import { CommandForm } from '../add/form';
import { StaffChips } from '../add/staff-chips';
import css from './record.module.css';

const VERDICTS = ['founded', 'unfounded'] as const;
const NOBODY = 'nobody';

interface Props {
  record: DeskRecordOf<'complaint'>;
  /** The supervisor: nobody judges what is about themselves. */
  me: string;
}

function Given({ record }: { record: DeskRecordOf<'complaint'> }) {
  const { t } = useTranslation('desk');
  const { verdict } = record.detail;
  if (!verdict) return null;
  const about = record.about === null ? '' : ` · ${nameOf(record.about)}`;
  return (
    <p className={css.text} data-testid="verdict">
      {t(verdict.founded ? 'verdict.founded' : 'verdict.unfounded')}
      {about}
      <span className={css.quiet}>
        {' '}
        {verdict.reason} {nameOf(verdict.by)}
        {verdict.proposed && ` · ${t('verdict.wasProposed')}`}
      </span>
    </p>
  );
}

function Judge({ record, me }: Props) {
  const { t } = useTranslation('desk');
  const team = useTeam().filter(({ no }) => no !== me);
  const [verdict, setVerdict] = useState<(typeof VERDICTS)[number] | null>(null);
  const [about, setAbout] = useState(NOBODY);
  const [propose, setPropose] = useState(false);
  const [reason, setReason] = useState('');
  const founded = verdict === 'founded';
  const isComplete = verdict !== null && reason.trim() !== '';
  const judged = { id: record.id, founded, reason: reason.trim() };
  const against = {
    ...(about !== NOBODY && { staff: about }),
    ...(propose && { propose }),
  };
  return (
    <CommandForm
      name="complaint.judge"
      role="supervisor"
      tone="plain"
      input={isComplete ? { ...judged, ...(founded && against) } : null}
      missing={t('missing.verdict')}
      act={t('verdict.act')}
      done={t('verdict.done')}
      onDone={() => undefined}
    >
      <ChoiceField
        label={t('verdict.is')}
        value={verdict}
        onPick={setVerdict}
        choices={VERDICTS.map((value) => ({ value, label: t(`verdict.${value}`) }))}
      />
      {founded && (
        <>
          <StaffChips
            label={t('form.about')}
            people={team}
            other={{ value: NOBODY, label: t('form.aboutNobody') }}
            first
            value={about}
            onPick={setAbout}
          />
          <label className={add.switch}>
            <span>{t('verdict.propose')}</span>
            <Switch
              checked={propose}
              aria-label={t('verdict.propose')}
              onChange={(event) => setPropose(event.currentTarget.checked)}
            />
          </label>
        </>
      )}
      <Textarea
        label={t('verdict.reason')}
        value={reason}
        maxLength={500}
        autosize
        minRows={2}
        onChange={(event) => setReason(event.currentTarget.value)}
        data-testid="verdict-reason"
      />
    </CommandForm>
  );
}

/** F-02, G-05: whether it was founded, whom it is about, and whether it is proposed for the ledger. */
export function ComplaintVerdict({ record, me }: Props) {
  const { t } = useTranslation('desk');
  if (record.state === 'cancelled') return null;
  return (
    <section className={css.section} aria-label={t('verdict.title')}>
      <h3 className={css.heading}>{t('verdict.title')}</h3>
      {record.detail.verdict ? <Given record={record} /> : <Judge record={record} me={me} />}
    </section>
  );
}
