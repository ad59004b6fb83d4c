import { TextInput } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { personName, stationCode } from '../../../shared/contract/fields';
import { BigButton } from '../../parts/big-button';
import { nameFault } from '../../parts/name-fault';
import { change, useFirstRun } from './steps';
import css from './first-run.module.css';

/** Step one: what this water bar is called. */
export function StationStep() {
  const { t } = useTranslation('first-run');
  const { code, name } = useFirstRun();
  const [tried, setTried] = useState(false);
  const codeOk = stationCode.safeParse(code.trim()).success;
  const nameOk = personName.safeParse(name.trim()).success;
  const next = (): void => {
    setTried(true);
    if (codeOk && nameOk) change({ step: 'manager' });
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <p className={css.lead}>{t('station.lead')}</p>
      <TextInput
        label={t('station.name')}
        placeholder={t('station.nameExample')}
        value={name}
        error={nameFault(name, tried, t('station.nameFault'))}
        onChange={(event) => change({ name: event.currentTarget.value })}
        data-autofocus
        autoFocus
      />
      <TextInput
        label={t('station.code')}
        description={t('station.codeHint')}
        placeholder="GY01"
        value={code}
        error={tried && !codeOk ? t('station.codeFault') : null}
        onChange={(event) => change({ code: event.currentTarget.value })}
      />
      <div className={css.actions}>
        <BigButton
          type="submit"
          tone="main"
          icon={IconArrowRight}
          label={t('next')}
          data-testid="act-next"
        />
      </div>
    </form>
  );
}
