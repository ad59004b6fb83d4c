import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Policy } from '../../../../shared/domain/policy';
import { BigButton } from '../../../parts/big-button';
import { useBusy } from '../../../parts/use-busy';
import { actWithPin } from '../../../state/act';
import { usePolicy } from '../../../state/policy';
import { Intervals } from './intervals';
import { LedgerPolicy } from './ledger-policy';
import css from './policy.module.css';
import { SmokingPolicy } from './smoking-policy';
import { changesOf, isMissedTooSoon } from './policy-draft';

/** What the station sets for itself: anyone may read it, a manager changes it. */
export function PolicySection() {
  const { t } = useTranslation('catalogue');
  const now = usePolicy();
  const [typed, setTyped] = useState<Partial<Policy>>({});
  const [busy, run] = useBusy();
  const draft = { ...now, ...typed };
  const changes = changesOf(now, draft);
  const count = Object.keys(changes).length;
  const isWrong = isMissedTooSoon(draft);
  const change = (part: Partial<Policy>): void => setTyped({ ...typed, ...part });
  const save = (): Promise<void> =>
    run(async () => {
      const done = t('policy.saved');
      if (await actWithPin('manager', 'policy.set', changes, { done })) setTyped({});
    });
  return (
    <section className={css.section} aria-label={t('policy.title')} data-testid="policy">
      <div className={css.columns}>
        <div className={css.column}>
          <LedgerPolicy draft={draft} onChange={change} />
          <Intervals group="vip" draft={draft} onChange={change} />
        </div>
        <div className={css.column}>
          <Intervals group="floor" draft={draft} onChange={change} />
          <SmokingPolicy draft={draft} onChange={change} />
        </div>
      </div>
      <footer className={css.foot}>
        <p className={css.words}>
          {isWrong ? <b role="alert">{t('policy.tooSoon')}</b> : t('policy.counts')}
          <span className={css.quiet}>{t('policy.lawyer')}</span>
        </p>
        {count > 0 && (
          <Button variant="default" onClick={() => setTyped({})} data-testid="act-drop-policy">
            {t('policy.drop')}
          </Button>
        )}
        <BigButton
          tone="main"
          icon={IconCheck}
          label={t('policy.save')}
          sub={count === 0 ? t('policy.unchanged') : t('policy.changed', { count })}
          disabled={count === 0 || isWrong || busy}
          onClick={() => void save()}
          data-testid="act-save-policy"
        />
      </footer>
    </section>
  );
}
