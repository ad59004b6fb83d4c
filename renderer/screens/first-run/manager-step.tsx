import { SimpleGrid, TextInput } from '@mantine/core';
import { IconArrowLeft, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { personName, staffNo } from '../../../shared/contract/fields';
import { BigButton } from '../../parts/big-button';
import { PinField } from '../../parts/pin-field';
import { isPin } from '../../parts/pin-rules';
import { say } from '../../i18n';
import { change, changeManager, found, useFirstRun } from './steps';
import css from './first-run.module.css';

/** Step two: the first manager, with a PIN typed twice. */
export function ManagerStep() {
  const { t } = useTranslation('first-run');
  const { manager } = useFirstRun();
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const fault = {
    no: !staffNo.safeParse(manager.no.trim()).success,
    name: !personName.safeParse(manager.name.trim()).success,
    pin: !isPin(manager.pin),
    again: manager.pin !== manager.again,
  };
  const shown = (field: keyof typeof fault) => (tried && fault[field] ? t(`manager.fault.${field}`) : null);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (Object.values(fault).some(Boolean)) return;
    setBusy(true);
    const refusal = await found();
    setBusy(false);
    setWrong(refusal ? say(refusal.message) : null);
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p className={css.lead}>{t('manager.lead')}</p>
      <SimpleGrid cols={2}>
        <TextInput
          label={t('manager.no')}
          value={manager.no}
          error={shown('no')}
          autoComplete="off"
          onChange={(event) => changeManager({ no: event.currentTarget.value })}
          autoFocus
        />
        <TextInput
          label={t('manager.name')}
          value={manager.name}
          error={shown('name')}
          autoComplete="off"
          onChange={(event) => changeManager({ name: event.currentTarget.value })}
        />
        <PinField
          label={t('manager.pin')}
          value={manager.pin}
          error={shown('pin')}
          onChange={(pin) => changeManager({ pin })}
        />
        <PinField
          label={t('manager.again')}
          value={manager.again}
          error={shown('again')}
          onChange={(again) => changeManager({ again })}
        />
      </SimpleGrid>
      {wrong && (
        <p className={css.wrong} role="alert">
          {wrong}
        </p>
      )}
      <div className={css.actions}>
        <BigButton icon={IconArrowLeft} label={t('back')} onClick={() => change({ step: 'station' })} />
        <BigButton
          type="submit"
          tone="main"
          icon={IconCheck}
          label={t('manager.found')}
          disabled={busy}
          data-testid="act-found"
        />
      </div>
    </form>
  );
}
