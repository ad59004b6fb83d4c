import { Button } from '@mantine/core';
import { IconFileCheck, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MonthView } from '../../../../shared/contract/queries';
import type { Refusal } from '../../../../shared/contract/refusal';
import { query } from '../../../client';
import { say } from '../../../i18n';
import { useBusy } from '../../../parts/use-busy';
import { requirePin } from '../../../state/session';
import { Anchor } from './anchor';
import css from './closing.module.css';
import { FileFaults } from './file-faults';
import { PaperSheet } from './paper-sheet';
import { VerdictWords, type Verdict } from './verdict-words';

/** Is the ledger whole: the answer in words a manager understands, and the anchor for paper. */
export function VerifyChain({ head }: { head: MonthView['head'] }) {
  const { t } = useTranslation('month');
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [comparing, setComparing] = useState(false);
  const [busy, run] = useBusy();
  const compare = async (): Promise<void> => setComparing((await requirePin('manager')) !== null);
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
        <Button
          leftSection={<IconFileCheck size={20} />}
          variant="default"
          onClick={() => void compare()}
          data-testid="act-compare"
        >
          {t('paper.button')}
        </Button>
      </div>
      {refusal && (
        <p role="alert" className={css.refusal}>
          {say(refusal.message)}
        </p>
      )}
      {verdict && <VerdictWords verdict={verdict} />}
      {verdict?.attachments && <FileFaults faults={verdict.attachments} />}
      {verdict?.ok !== false && <Anchor head={verdict?.head ?? head} title={t('verify.anchor')} />}
      <PaperSheet opened={comparing} onClose={() => setComparing(false)} />
      <div className={css.honest}>
        <b>{t('verify.honestTitle')}</b>
        <p>{t('verify.honest1')}</p>
        <p>{t('verify.honest2')}</p>
        <p>{t('verify.lawyer')}</p>
      </div>
    </section>
  );
}
