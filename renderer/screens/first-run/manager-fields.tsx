import { SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { personName, staffNo } from '../../../shared/contract/fields';
import { nameFault } from '../../parts/name-fault';
import { PinField } from '../../parts/pin-field';
import { isNewPin } from '../../parts/pin-rules';
import { changeManager, useFirstRun } from './steps';

type Field = 'no' | 'name' | 'pin' | 'again';

/** The fields that cannot be sent yet. */
export function faultsOfManager(manager: Record<Field, string>): Field[] {
  const right: Record<Field, boolean> = {
    no: staffNo.safeParse(manager.no.trim()).success,
    name: personName.safeParse(manager.name.trim()).success,
    pin: isNewPin(manager.pin),
    again: manager.pin === manager.again,
  };
  return (Object.keys(right) as Field[]).filter((field) => !right[field]);
}

/** Number, name and the PIN, twice. */
export function ManagerFields({ faults }: { faults: readonly Field[] }) {
  const { t } = useTranslation('first-run');
  const { manager } = useFirstRun();
  const error = (field: Field) => (faults.includes(field) ? t(`manager.fault.${field}`) : null);
  return (
    <SimpleGrid cols={2}>
      <TextInput
        label={t('manager.no')}
        value={manager.no}
        error={error('no')}
        autoComplete="off"
        onChange={(event) => changeManager({ no: event.currentTarget.value })}
        autoFocus
      />
      <TextInput
        label={t('manager.name')}
        value={manager.name}
        error={nameFault(manager.name, faults.includes('name'), t('manager.fault.name'))}
        autoComplete="off"
        onChange={(event) => changeManager({ name: event.currentTarget.value })}
      />
      <PinField
        label={t('manager.pin')}
        value={manager.pin}
        error={error('pin')}
        onChange={(pin) => changeManager({ pin })}
      />
      <PinField
        label={t('manager.again')}
        value={manager.again}
        error={error('again')}
        onChange={(again) => changeManager({ again })}
      />
    </SimpleGrid>
  );
}
