import { Button, Textarea } from '@mantine/core';
import { IconBan, IconPencil, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskRecord } from '../../../../shared/contract/queries';
import { nowMs } from '../../../state/clock';
import { requirePin } from '../../../state/session';
import { stationCalendar } from '../../../state/station';
import { CommandForm } from '../add/form';
import { DueChips } from '../add/due-chips';
import { GuestFields } from '../add/guest-fields';
import { dueOf, guestOf, isPhone, NO_GUEST, type DueChoice } from '../draft';
import { printReceipt } from '../papers';
import { isPrivate } from '../use-records';
import css from './record.module.css';

const DUES: readonly DueChoice[] = ['h1', 'h2', 'evening', 'tomorrow', 'd3', 'd7'];

interface Props {
  record: DeskRecord;
  onDone: () => void;
}

interface ReasonProps {
  value: string;
  onChange: (reason: string) => void;
}

function Reason({ value, onChange }: ReasonProps) {
  const { t } = useTranslation('desk');
  return (
    <Textarea
      label={t('form.reason')}
      value={value}
      maxLength={500}
      autosize
      minRows={2}
      onChange={(event) => onChange(event.currentTarget.value)}
      data-testid="desk-reason"
    />
  );
}

/** Puts right what was written down wrongly. */
function Correct({ record, onDone }: Props) {
  const { t } = useTranslation('desk');
  const [text, setText] = useState(record.text);
  const [guest, setGuest] = useState(NO_GUEST);
  const [due, setDue] = useState<DueChoice>('usual');
  const [reason, setReason] = useState('');
  const told = guestOf(guest);
  const changes = {
    ...(text.trim() !== '' && text.trim() !== record.text && { text: text.trim() }),
    ...(told && { guest: told }),
    ...dueOf(due, nowMs(), stationCalendar()),
  };
  const isComplete =
    Object.keys(changes).length > 0 && reason.trim() !== '' && isPhone(guest.phone);
  return (
    <CommandForm
      name="desk.correct"
      role="supervisor"
      input={isComplete ? { id: record.id, ...changes, reason: reason.trim() } : null}
      missing={t('missing.correction')}
      act={t('act.correct')}
      done={t('did.correct', { id: record.id })}
      onDone={onDone}
    >
      <Textarea
        label={t('form.text')}
        value={text}
        maxLength={500}
        autosize
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {!record.blanked && (
        <GuestFields label={t('form.newGuest')} value={guest} onChange={setGuest} />
      )}
      {record.state === 'open' && record.dueAtMs !== null && (
        <DueChips
          label={t('form.newDue')}
          choices={DUES}
          usualMinutes={null}
          value={due}
          onPick={setDue}
        />
      )}
      <Reason value={reason} onChange={setReason} />
    </CommandForm>
  );
}

/** Takes it out of the count; it stays readable. */
function Cancel({ record, onDone }: Props) {
  const { t } = useTranslation('desk');
  const [reason, setReason] = useState('');
  return (
    <CommandForm
      name="desk.cancel"
      role="supervisor"
      input={reason.trim() === '' ? null : { id: record.id, reason: reason.trim() }}
      missing={t('missing.reason')}
      act={t('act.cancel')}
      done={t('did.cancel', { id: record.id })}
      onDone={onDone}
    >
      <Reason value={reason} onChange={setReason} />
    </CommandForm>
  );
}

const isGuestsOwn = (record: DeskRecord): boolean =>
  record.kind === 'feedback' && record.detail.source === 'guest';

/** The receipt, and what a supervisor may put right; a guest's own rating is left alone. */
export function SupervisorActs({ record, onDone }: Props) {
  const { t } = useTranslation('desk');
  const [doing, setDoing] = useState<'correct' | 'cancel' | null>(null);
  const mayChange = record.state !== 'cancelled' && !isGuestsOwn(record);
  const start = async (what: 'correct' | 'cancel'): Promise<void> => {
    if (await requirePin('supervisor')) setDoing(what);
  };
  return (
    <section className={css.section}>
      <div className={css.row}>
        {!isPrivate(record.kind) && (
          <Button
            variant="default"
            leftSection={<IconPrinter size={20} aria-hidden />}
            onClick={() => void printReceipt(record.id)}
            data-testid="act-receipt"
          >
            {t('act.receipt')}
          </Button>
        )}
        {mayChange && (
          <Button
            variant="subtle"
            leftSection={<IconPencil size={20} aria-hidden />}
            onClick={() => void start('correct')}
            data-testid="act-correct"
          >
            {t('act.correct')}
          </Button>
        )}
        {mayChange && (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconBan size={20} aria-hidden />}
            onClick={() => void start('cancel')}
            data-testid="act-cancel"
          >
            {t('act.cancel')}
          </Button>
        )}
      </div>
      {doing === 'correct' && <Correct record={record} onDone={() => setDoing(null)} />}
      {doing === 'cancel' && <Cancel record={record} onDone={onDone} />}
    </section>
  );
}
