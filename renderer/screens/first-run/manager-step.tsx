import { IconArrowLeft, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../parts/big-button';
import { say } from '../../i18n';
import { faultsOfManager, ManagerFields } from './manager-fields';
import { change, found, useFirstRun } from './steps';
import css from './first-run.module.css';

/** Step two: the first manager, with a PIN typed twice. */
export function ManagerStep() {
  const { t } = useTranslation('first-run');
  const { manager } = useFirstRun();
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const faults = faultsOfManager(manager);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (faults.length > 0) return;
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
      <ManagerFields faults={tried ? faults : []} />
      {wrong && (
        <p className={css.wrong} role="alert">
          {wrong}
        </p>
      )}
      <div className={css.actions}>
        <BigButton
          icon={IconArrowLeft}
          label={t('back')}
          onClick={() => change({ step: 'station' })}
        />
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
