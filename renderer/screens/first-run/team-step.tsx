import { IconArrowRight, IconCheck, IconUserMinus, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../../shared/contract/refusal';
import { BigButton } from '../../parts/big-button';
import { faultsOf, isBegun } from '../../parts/member-draft';
import { MemberForm } from '../../parts/member-form';
import { say } from '../../i18n';
import { ownerOf } from '../../state/team';
import { AddedPeople } from './added';
import {
  addMember,
  change,
  finish,
  removeMember,
  saveMember,
  stopEditing,
  useFirstRun,
} from './steps';
import css from './first-run.module.css';

/** Somebody was typed and not added: nobody is dropped without a word. */
function HalfTyped({ name }: { name: string }) {
  const { t } = useTranslation('first-run');
  return (
    <div className={css.half} role="alert">
      <span>{name === '' ? t('team.halfNobody') : t('team.half', { name })}</span>
      <BigButton
        label={t('team.drop')}
        onClick={() => void finish()}
        data-testid="act-finish-anyway"
      />
    </div>
  );
}

interface ActsProps {
  onRemove: () => void;
  onFinish: () => void;
}

/** The one obvious next step: to add whoever was typed, else to begin. */
function Acts({ onRemove, onFinish }: ActsProps) {
  const { t } = useTranslation('first-run');
  const { member, added, editing } = useFirstRun();
  if (editing !== null) {
    return (
      <div className={css.actions}>
        <BigButton
          icon={IconUserMinus}
          label={t('team.remove')}
          data-testid="act-remove-member"
          onClick={onRemove}
        />
        <BigButton label={t('team.stop')} onClick={stopEditing} />
        <BigButton
          type="submit"
          tone="main"
          icon={IconCheck}
          label={t('team.save')}
          data-testid="act-save-member"
        />
      </div>
    );
  }
  const begun = isBegun(member);
  return (
    <div className={css.actions}>
      <BigButton
        tone={begun ? 'plain' : 'main'}
        icon={IconArrowRight}
        label={t(added.length === 1 ? 'team.skip' : 'team.finish')}
        onClick={onFinish}
        data-testid="act-finish"
      />
      <BigButton
        type="submit"
        tone={begun ? 'main' : 'plain'}
        icon={IconUserPlus}
        label={t('team.add')}
        data-testid="act-add-member"
      />
    </div>
  );
}

/** Step three: the team; it may be left for later. */
export function TeamStep() {
  const { t } = useTranslation('first-run');
  const { member, editing } = useFirstRun();
  const [tried, setTried] = useState(false);
  const [half, setHalf] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const isNew = editing === null;
  const faults = faultsOf(member, isNew, ownerOf);
  const told = (refusal: Refusal | null): void => {
    setWrong(refusal ? say(refusal.message) : null);
    setHalf(false);
    if (!refusal) setTried(false);
  };
  const send = async (): Promise<void> => {
    setTried(true);
    if (faults.length === 0) told(await (isNew ? addMember() : saveMember()));
  };
  const end = (): void => {
    if (isBegun(member)) setHalf(true);
    else void finish();
  };
  return (
    <div className={css.team}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <p className={css.lead}>{t('team.lead')}</p>
        <MemberForm
          draft={member}
          known={!isNew}
          faults={tried ? faults : []}
          onChange={(part) => change({ member: { ...member, ...part } })}
        />
        {!isNew && <p className={css.quiet}>{t('team.noFixed')}</p>}
        {wrong && (
          <p className={css.wrong} role="alert">
            {wrong}
          </p>
        )}
        {half && isNew && isBegun(member) && <HalfTyped name={member.name.trim()} />}
        <Acts onRemove={() => void removeMember().then(told)} onFinish={end} />
      </form>
      <AddedPeople />
    </div>
  );
}
