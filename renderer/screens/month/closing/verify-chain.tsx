import { Button } from '@mantine/core';
import { IconCircleCheck, IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MonthView, QueryOutput } from '../../../../shared/contract/queries';
import type { Refusal } from '../../../../shared/contract/refusal';
import { query } from '../../../client';
import { say } from '../../../i18n';
import { useBusy } from '../../../parts/use-busy';
import { requirePin } from '../../../state/session';
import { faultWord } from '../anchor-words';
import { Anchor } from './anchor';
import css from './closing.module.css';

type Verdict = QueryOutput<'chain.verify'>;

/** Is the ledger whole: the answer in words a manager understands, and the anchor for paper. */
export function VerifyChain({ head }: { head: MonthView['head'] }) {
  const { t } = useTranslation('month');
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, run] = useBusy();
  const verify = (): Promise<void> =>
    run(async () => {
      if ((await requirePin('manager')) === null) return;
      const answer = await query('chain.verify', {});
      setVerdict(answer.ok ? answer.value : null);
      setRefusal(answer.ok ? null : answer.error);
    });

  return (
    <section className={css.part} aria-label={t('verify.title')}>
      <h2 className={css.title}>{t('verify.title')}</h2>
      <p className={css.quiet}>{t('verify.hint')}</p>
      <div className={css.acts}>
        <Button
          leftSection={<IconShieldCheck size={20} />}
          variant="default"
          onClick={() => void verify()}
          loading={busy}
          data-testid="act-verify"
        >
          {t('verify.button')}
        </Button>
      </div>
      {refusal && (
        <p role="alert" className={css.refusal}>
          {say(refusal.message)}
        </p>
      )}
      {verdict && <VerdictWords verdict={verdict} />}
      {verdict?.ok !== false && <Anchor head={verdict?.head ?? head} />}
      <div className={css.honest}>
        <b>{t('verify.honestTitle')}</b>
        <p>{t('verify.honest1')}</p>
        <p>{t('verify.honest2')}</p>
        <p>{t('verify.lawyer')}</p>
      </div>
    </section>
  );
}

function VerdictWords({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation('month');
  if (verdict.ok) {
    return (
      <div className={css.verdict} data-ok="true" role="status" data-testid="verdict">
        <IconCircleCheck size={44} stroke={1.6} aria-hidden />
        <div>
          <b>{t('verify.good')}</b>
          <p>
            {verdict.entries === 0
              ? t('verify.empty')
              : t('verify.goodWhy', { count: verdict.entries })}
          </p>
        </div>
      </div>
    );
  }
  return (
    <div className={css.verdict} data-ok="false" role="alert" data-testid="verdict">
      <IconShieldX size={44} stroke={1.6} aria-hidden />
      <div>
        <b>{t('verify.bad', { seq: verdict.seq })}</b>
        <p>{t(`verify.reason.${faultWord(verdict.reason)}`)}</p>
        <p>{t('verify.badWhat', { seq: verdict.seq })}</p>
      </div>
    </div>
  );
}
