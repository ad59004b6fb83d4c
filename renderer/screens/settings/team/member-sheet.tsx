import { Button, Modal } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../../parts/big-button';
import { faultsOf, type MemberDraft } from '../../../parts/member-draft';
import { MemberForm } from '../../../parts/member-form';
import { actWithPin } from '../../../state/act';
import { usePolicy } from '../../../state/policy';
import { day } from '../../../state/day';
import { useUnlocked } from '../../../state/session';
import { ownerOf } from '../../../state/team';
import { addOf, draftOf, editOf } from './member-change';
import { memberDrafts } from './member-drafts';
import { nextNumber } from './next-number';
import { PhotoField } from './photo-field';
import type { Staff } from './team-section';
import css from './team.module.css';

interface MemberSheetProps {
  /** Null to add somebody. */
  staff: Staff | null;
  /** Everybody's number, of those as well who left. */
  numbers: readonly string[];
  onClose: () => void;
  onSaved: (no: string) => void;
}

/** The last day is today: asked once more, in words, since nothing takes it back. */
function Leave({ staff, onClose }: { staff: Staff; onClose: () => void }) {
  const { t } = useTranslation(['settings', 'frame']);
  const [sure, setSure] = useState(false);
  const leave = async (): Promise<void> => {
    const said = { done: t('team.doneLeave', { name: staff.name }) };
    if (await actWithPin('manager', 'staff.leave', { no: staff.no, on: day().date }, said))
      onClose();
  };
  if (!sure) {
    return (
      <Button variant="subtle" color="gray" onClick={() => setSure(true)}>
        {t('team.leave')}
      </Button>
    );
  }
  return (
    <div className={css.sure} role="alert">
      <span>{t('team.leaveSure', { name: staff.name })}</span>
      <Button color="brick" data-testid="act-leave" onClick={() => void leave()}>
        {t('team.leaveYes')}
      </Button>
      <Button variant="default" onClick={() => setSure(false)}>
        {t('frame:cancel')}
      </Button>
    </div>
  );
}

/** Somebody new, or what changes about somebody. */
export function MemberSheet({ staff, numbers, onClose, onSaved }: MemberSheetProps) {
  const { t } = useTranslation(['settings', 'frame']);
  const owner = useUnlocked()?.no ?? null;
  const kept = memberDrafts.use(owner);
  const [draft, setDraft] = useState(() =>
    kept !== null && kept.no === (staff?.no ?? null)
      ? kept.draft
      : { ...draftOf(staff), ...(staff === null && { no: nextNumber(numbers) }) },
  );
  const change = (part: Partial<MemberDraft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    // A PIN is kept nowhere.
    if (owner !== null) {
      memberDrafts.keep(owner, { no: staff?.no ?? null, draft: { ...next, pin: '' } });
    }
  };
  const [tried, setTried] = useState(false);
  const faults = faultsOf(draft, staff === null, ownerOf);
  // The cap on deductions is all that a wage is for.
  const inMoney = usePolicy().ledgerIn === 'money';

  const send = async (): Promise<boolean> => {
    const name = draft.name.trim();
    if (staff === null) {
      return actWithPin('manager', 'staff.add', addOf(draft), {
        done: t('team.doneAdd', { name }),
      });
    }
    const edit = editOf(staff, draft);
    if (edit === null) return true;
    return actWithPin('manager', 'staff.edit', edit, { done: t('team.doneEdit', { name }) });
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (faults.length === 0 && (await send())) onSaved(draft.no.trim());
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={staff === null ? t('team.add') : staff.name}
      size="44rem"
      closeButtonProps={{ 'aria-label': t('frame:close') }}
    >
      <form
        className={css.form}
        data-testid="member-sheet"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {staff !== null && staff.leftOn === null && <PhotoField staff={staff} />}
        <MemberForm
          draft={draft}
          known={staff !== null}
          withWage={inMoney}
          faults={tried ? faults : []}
          onChange={change}
        />
        {inMoney && <p className={css.soft}>{t('team.wageWhy')}</p>}
        <div className={css.actions}>
          {staff !== null && staff.leftOn === null && <Leave staff={staff} onClose={onClose} />}
          <BigButton
            type="submit"
            tone="main"
            icon={IconCheck}
            label={t('frame:save')}
            data-testid="act-save-member"
          />
        </div>
      </form>
    </Modal>
  );
}
