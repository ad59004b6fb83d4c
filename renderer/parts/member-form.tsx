import { SegmentedControl, SimpleGrid, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberDraft, MemberFault } from './member-draft';
import { PinField } from './pin-field';
import { ownerOf } from '../state/team';
import { nameFault } from './name-fault';
import css from './member-form.module.css';

interface MemberFormProps {
  draft: MemberDraft;
  onChange: (change: Partial<MemberDraft>) => void;
  faults: readonly MemberFault[];
  /** True for somebody who is on the team already: the number stays, the PIN may stay. */
  known?: boolean;
  withWage?: boolean;
}

function Choice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={css.choice} role="group" aria-label={label}>
      <span className={css.label}>{label}</span>
      {children}
    </div>
  );
}

/** A person: number, name, gender, role, PIN. */
export function MemberForm(props: MemberFormProps) {
  const { draft, onChange, faults, known = false, withWage = false } = props;
  const { t } = useTranslation('frame');
  const error = (fault: MemberFault) =>
    faults.includes(fault) ? t(`member.fault.${fault}`) : null;
  // At once, not after the manager's PIN.
  const no = draft.no.trim();
  const owner = known || no === '' ? null : ownerOf(no);
  return (
    <SimpleGrid cols={2} spacing="md" verticalSpacing="sm">
      <TextInput
        label={t('member.no')}
        value={draft.no}
        error={owner === null ? error('no') : t('member.fault.taken', { no, name: owner })}
        disabled={known}
        autoComplete="off"
        onChange={(event) => onChange({ no: event.currentTarget.value })}
      />
      <TextInput
        label={t('member.name')}
        value={draft.name}
        error={nameFault(draft.name, faults.includes('name'), t('member.fault.name'))}
        autoComplete="off"
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <Choice label={t('member.gender')}>
        <SegmentedControl
          size="sm"
          fullWidth
          value={draft.gender}
          onChange={(value) => onChange({ gender: value as MemberDraft['gender'] })}
          data={(['f', 'm'] as const).map((value) => ({ value, label: t(`gender.${value}`) }))}
        />
      </Choice>
      <Choice label={t('member.role')}>
        <SegmentedControl
          size="sm"
          fullWidth
          value={draft.role}
          onChange={(value) => onChange({ role: value as MemberDraft['role'] })}
          data={(['attendant', 'supervisor', 'manager'] as const).map((value) => ({
            value,
            label: t(`role.${value}`),
          }))}
        />
      </Choice>
      <PinField
        label={t(known ? 'member.newPin' : 'member.pin')}
        value={draft.pin}
        error={error('pin')}
        onChange={(pin) => onChange({ pin })}
      />
      {withWage && (
        <TextInput
          label={t('member.wage')}
          value={draft.wage}
          error={error('wage')}
          inputMode="decimal"
          autoComplete="off"
          onChange={(event) => onChange({ wage: event.currentTarget.value })}
        />
      )}
    </SimpleGrid>
  );
}
