import { Textarea, TextInput } from '@mantine/core';
import { IconClipboardCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { personName } from '../../../../shared/contract/fields';
import type { HandoverView } from '../../../../shared/contract/queries';
import { BigButton } from '../../../parts/big-button';
import { GuideHint } from '../../../parts/guide-hint';
import { tap } from '../../../state/act';
import { useStandard } from '../../../state/standard';
import { stay } from '../chosen';
import { changeDraft, clearDraft, handoverOf, isOff, linesOf, needsNote, useDraft } from './draft';
import { HandoverLine } from './handover-line';
import css from './handover.module.css';

interface HandoverFormProps {
  direction: HandoverView['direction'];
  /** The handover that says what is expected now. */
  last: HandoverView | null;
  onDone: () => void;
}

/** The handover form (交接班记录表): count item by item, write what is off, both names. */
export function HandoverForm({ direction, last, onDone }: HandoverFormProps) {
  const { t } = useTranslation('lists');
  const standard = useStandard();
  const draft = useDraft(direction);
  const [tried, setTried] = useState(false);
  const lines = linesOf(standard.handover, last, draft);
  const off = lines.filter(isOff).length;
  const guardOk = personName.safeParse(draft.guard.trim()).success;
  const record = async (): Promise<void> => {
    setTried(true);
    if (!guardOk || lines.some(needsNote)) return;
    stay(direction === 'in' ? 'handover-in' : 'handover-out');
    const said = { done: t(`handover.done.${direction}`) };
    if (!(await tap('handover.record', handoverOf(direction, draft, lines), said))) return;
    clearDraft(direction);
    onDone();
  };
  return (
    <div className={css.form}>
      <ul className={css.lines}>
        {lines.map((line, at) => (
          <HandoverLine
            key={line.code}
            line={line}
            item={standard.handover[at]}
            noteMissing={tried && needsNote(line)}
            onCount={(counted) =>
              changeDraft(direction, { counted: { ...draft.counted, [line.code]: counted } })
            }
            onNote={(note) =>
              changeDraft(direction, { notes: { ...draft.notes, [line.code]: note } })
            }
          />
        ))}
      </ul>
      <div className={css.sign}>
        <GuideHint code="handover" />
        <TextInput
          className={css.guard}
          label={t(`handover.guard.${direction}`)}
          value={draft.guard}
          error={tried && !guardOk ? t('handover.guardFault') : null}
          autoComplete="off"
          onChange={(event) => changeDraft(direction, { guard: event.currentTarget.value })}
        />
        {direction === 'out' && (
          <Textarea
            className={css.left}
            label={t('handover.left.label')}
            placeholder={t('handover.left.prompt')}
            value={draft.left}
            autosize
            minRows={1}
            maxRows={3}
            maxLength={500}
            data-testid="handover-left"
            onChange={(event) => changeDraft(direction, { left: event.currentTarget.value })}
          />
        )}
        <p className={css.summary} role="status">
          {off === 0 ? t('handover.even') : t('handover.off', { count: off })}
        </p>
        <BigButton
          tone="main"
          icon={IconClipboardCheck}
          label={t(`handover.act.${direction}`)}
          data-testid="act-handover"
          onClick={() => void record()}
        />
      </div>
    </div>
  );
}
