import { Button } from '@mantine/core';
import { IconArrowBackUp, IconScale } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerRow } from '../../../../shared/contract/queries';
import { mayAct } from '../../../../shared/domain/roles';
import { actWithPin } from '../../../state/act';
import type { UnlockedPerson } from '../../../state/session';
import { nameOf } from '../../../state/team';
import { isOpenAppeal } from '../entries';
import { ReasonSheet } from '../reason-sheet';
import css from './details.module.css';

type Asking = 'reverse' | 'uphold' | 'grant';

const LABEL: Record<Asking, 'reverseReason' | 'resolveReason'> = {
  reverse: 'reverseReason',
  uphold: 'resolveReason',
  grant: 'resolveReason',
};

/** Gives the command that was decided on, with its reason. */
function carryOut(asking: Asking, seq: number, reason: string, done: string): Promise<boolean> {
  if (asking === 'reverse') {
    return actWithPin('manager', 'ledger.reverse', { seq, reason }, { done });
  }
  const outcome = asking === 'uphold' ? 'upheld' : 'reversed';
  return actWithPin('manager', 'ledger.resolveAppeal', { seq, outcome, reason }, { done });
}

/** What the manager may do: reverse an entry, or settle its appeal. Never one's own. */
export function EntryActs({ me, row }: { me: UnlockedPerson; row: LedgerRow }) {
  const { t } = useTranslation('ledger');
  const [asking, setAsking] = useState<Asking | null>(null);
  if (row.kind === 'reversal' || row.reversedBy !== null) return null;
  if (row.staff === me.no) return <p className={css.quiet}>{t('detail.self')}</p>;
  if (!mayAct(me.role, 'manager')) return <p className={css.quiet}>{t('detail.onlyManager')}</p>;

  const shown = asking ?? 'reverse';
  const hint = shown === 'uphold' ? t('detail.upholdHint') : t('detail.reverseHint');
  const whose = { name: nameOf(row.staff), seq: row.seq, rule: row.rule };
  const done = t(shown === 'reverse' ? 'detail.reversed' : 'detail.resolvedDone', whose);
  return (
    <div className={css.acts}>
      {isOpenAppeal(row) ? (
        <>
          <Button
            leftSection={<IconScale size={20} />}
            variant="default"
            onClick={() => setAsking('uphold')}
            data-testid="act-uphold"
          >
            {t('detail.uphold')}
          </Button>
          <Button
            leftSection={<IconArrowBackUp size={20} />}
            onClick={() => setAsking('grant')}
            data-testid="act-grant"
          >
            {t('detail.grant')}
          </Button>
        </>
      ) : (
        <Button
          leftSection={<IconArrowBackUp size={20} />}
          variant="default"
          onClick={() => setAsking('reverse')}
          data-testid="act-reverse"
        >
          {t('detail.reverse')}
        </Button>
      )}
      <ReasonSheet
        opened={asking !== null}
        title={t(`detail.${shown}Title`, whose)}
        hint={hint}
        label={t(`detail.${LABEL[shown]}`)}
        confirm={t(`detail.${shown}`)}
        onConfirm={(reason) => carryOut(shown, row.seq, reason, done)}
        onClose={() => setAsking(null)}
      />
    </div>
  );
}
