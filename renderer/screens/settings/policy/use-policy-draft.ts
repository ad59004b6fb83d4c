import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { missedTooSoon, policyChanges } from '../../../../shared/domain/intervals';
import type { Policy } from '../../../../shared/domain/policy';
import { useBusy } from '../../../parts/use-busy';
import { actWithPin } from '../../../state/act';
import { usePolicy } from '../../../state/policy';
import { changesOf } from './policy-draft';

export interface PolicyDraft {
  draft: Policy;
  /** How many things differ from what is in force. */
  count: number;
  /** S-15: a service cannot be missed while it still counts as on time. */
  isWrong: boolean;
  busy: boolean;
  change: (part: Partial<Policy>) => void;
  drop: () => void;
  /** By a manager's PIN. */
  save: () => Promise<void>;
}

/** What is being set otherwise, until it is saved or dropped. */
export function usePolicyDraft(): PolicyDraft {
  const { t } = useTranslation('catalogue');
  const now = usePolicy();
  const [typed, setTyped] = useState<Partial<Policy>>({});
  const [busy, run] = useBusy();
  const draft = { ...now, ...typed };
  return {
    draft,
    count: policyChanges(now, draft).length,
    isWrong: missedTooSoon(draft).length > 0,
    busy,
    change: (part) => setTyped({ ...typed, ...part }),
    drop: () => setTyped({}),
    save: () =>
      run(async () => {
        const done = t('policy.saved');
        if (await actWithPin('manager', 'policy.set', changesOf(now, draft), { done })) {
          setTyped({});
        }
      }),
  };
}
