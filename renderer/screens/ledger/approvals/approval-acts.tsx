import { Button, NumberInput } from '@mantine/core';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { amountText } from '../../../parts/money';
import { useBusy } from '../../../parts/use-busy';
import { actWithPin } from '../../../state/act';
import { nameOf } from '../../../state/team';
import { approvalOf } from '../approval';
import { ReasonSheet } from '../reason-sheet';
import type { Pending } from './approval-line';
import css from './approvals.module.css';

interface Props {
  pending: Pending;
  /** The least that the rule lets a manager set. */
  leastFen: number;
}

/** Approve, with one's own figure where there is one to set, or send back with a reason. */
export function ApprovalActs({ pending, leastFen }: Props) {
  const { t } = useTranslation('ledger');
  const { id, sanction, staffNo, note } = pending;
  const [typed, setTyped] = useState<string | number>(Math.abs(pending.amountFen) / 100);
  const [rejecting, setRejecting] = useState(false);
  const [busy, run] = useBusy();
  const isDismissal = sanction === 'dismissal';
  const input = approvalOf(pending, typed, leastFen);

  const approve = (): Promise<void> =>
    run(async () => {
      const done = t('approval.approved');
      if (input) await actWithPin('manager', 'ledger.approve', input, { done });
    });
  const reject = (reason: string): Promise<boolean> => {
    const done = t('approval.rejected');
    return actWithPin('manager', 'ledger.reject', { pending: id, reason }, { done });
  };

  return (
    <div className={css.acts}>
      {!isDismissal && (
        <NumberInput
          className={css.own}
          label={t('approval.own')}
          value={typed}
          onChange={setTyped}
          decimalScale={2}
          allowNegative={false}
          hideControls
          error={input ? null : t('approval.least', { least: amountText(leastFen) })}
          inputWrapperOrder={['label', 'error', 'input']}
          data-testid={`own-${id}`}
        />
      )}
      <Button
        leftSection={<IconArrowBackUp size={20} />}
        variant="default"
        onClick={() => setRejecting(true)}
        data-testid={`reject-${id}`}
      >
        {t('approval.reject')}
      </Button>
      <Button
        leftSection={<IconCheck size={20} />}
        onClick={() => void approve()}
        loading={busy}
        disabled={input === null}
        data-testid={`approve-${id}`}
      >
        {t(isDismissal ? 'approval.approveDismissal' : 'approval.approve')}
      </Button>
      <ReasonSheet
        opened={rejecting}
        title={t('approval.rejectTitle')}
        hint={`${nameOf(staffNo)} · ${note}`}
        label={t('approval.rejectReason')}
        confirm={t('approval.reject')}
        onConfirm={reject}
        onClose={() => setRejecting(false)}
      />
    </div>
  );
}
