import { Button, Group, Modal, Select, Textarea } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/zh-cn';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { REVIEW_STEPS } from '../../../../shared/domain/review';
import { currentLanguage } from '../../../i18n';
import { dayWords } from '../../../parts/date-words';
import { PersonPicker } from '../../../parts/person-picker';
import { useBusy } from '../../../parts/use-busy';
import { actWithPin } from '../../../state/act';
import { useTeam } from '../../../state/team';
import { useToday } from '../../../state/today';
import css from './review.module.css';
import { decisionFault, usualDues } from './words';

interface Props {
  month: string;
  /** What it is about; null for the whole. */
  point: number | null;
  opened: boolean;
  onClose: () => void;
}

/** What was decided: which step of the nine, in words, by whom, due when. */
export function DecisionSheet({ opened, onClose, ...rest }: Props) {
  const { t } = useTranslation('review');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size={1040}
      title={t('decide')}
      closeButtonProps={{ 'aria-label': t('close') }}
      data-testid="decision-sheet"
    >
      <DecisionForm onClose={onClose} {...rest} />
    </Modal>
  );
}

// Apart, so that what was written goes with the sheet.
function DecisionForm({ month, point, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('review');
  const today = useToday();
  const team = useTeam();
  const [step, setStep] = useState<number | null>(null);
  const [text, setText] = useState('');
  const [owner, setOwner] = useState<string | null>(null);
  const [dueOn, setDueOn] = useState(() => usualDues(today)[0] ?? today);
  const [busy, run] = useBusy();
  const fault = decisionFault({ step, text, owner });
  const keep = (): Promise<void> =>
    run(async () => {
      if (step === null || owner === null) return;
      const about = point === null ? {} : { point };
      const input = { month, ...about, step, text: text.trim(), owner, dueOn };
      if (await actWithPin('manager', 'review.decide', input, { done: t('decided') })) onClose();
    });
  return (
    <div className={css.halves}>
      <div className={css.form}>
        <Select
          label={t('stepLabel')}
          placeholder={t('stepHint')}
          value={step === null ? null : String(step)}
          onChange={(next) => setStep(next === null ? null : Number(next))}
          data={REVIEW_STEPS.map((one) => ({ value: String(one), label: t(`step.${one}`) }))}
          data-testid="decision-step"
        />
        <Textarea
          label={t('textLabel')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autosize
          minRows={2}
          maxRows={5}
          data-testid="decision-text"
        />
        <DueField dueOn={dueOn} today={today} onChange={setDueOn} />
      </div>
      <div>
        <span className={css.label}>{t('ownerLabel')}</span>
        <PersonPicker people={team} value={owner} onPick={setOwner} label={t('ownerLabel')} />
      </div>
      <Group justify="flex-end" gap={8} className={css.wide ?? ''}>
        {fault !== null && <span className={css.quiet}>{t(`fault.${fault}`)}</span>}
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button
          onClick={() => void keep()}
          disabled={fault !== null || busy}
          data-testid="act-keep-decision"
        >
          {t('keep')}
        </Button>
      </Group>
    </div>
  );
}

interface DueFieldProps {
  dueOn: string;
  today: string;
  onChange: (date: string) => void;
}

function DueField({ dueOn, today, onChange }: DueFieldProps) {
  const { t } = useTranslation('review');
  const language = currentLanguage();
  const isChinese = language === 'zh';
  return (
    <div className={css.due}>
      <DatePickerInput
        label={t('dueLabel')}
        size="lg"
        value={dueOn}
        minDate={today}
        locale={isChinese ? 'zh-cn' : 'en'}
        valueFormat={isChinese ? 'YYYY年M月D日' : 'D MMMM YYYY'}
        monthLabelFormat={isChinese ? 'YYYY年M月' : 'MMMM YYYY'}
        weekendDays={[]}
        popoverProps={{ withinPortal: true }}
        onChange={(date) => onChange(date ?? today)}
        data-testid="decision-due"
      />
      {usualDues(today).map((date) => (
        <button
          key={date}
          type="button"
          className={css.take}
          aria-pressed={date === dueOn}
          onClick={() => onChange(date)}
        >
          {dayWords(date, language)}
        </button>
      ))}
    </div>
  );
}
