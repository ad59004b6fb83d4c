import { Button } from '@mantine/core';
import { IconGavel, IconSignature } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { decisionStanding } from '../../../shared/domain/review';
import { mayAct } from '../../../shared/domain/roles';
import { useAsked } from '../../state/asked';
import { goTo } from '../../state/place';
import { useUnlocked } from '../../state/session';
import { useToday } from '../../state/today';

function DecisionsDue() {
  const { t } = useTranslation('today');
  const today = useToday();
  const { data } = useAsked('review.open', {});
  const due = (data ?? []).filter((one) => decisionStanding(one, today) !== 'open').length;
  if (due === 0) return null;
  return (
    <Button
      variant="light"
      leftSection={<IconGavel size={22} aria-hidden />}
      data-testid="decisions-due"
      onClick={() => void goTo('month', 'review')}
    >
      {t('decisionsDue', { count: due })}
    </Button>
  );
}

function Unsigned() {
  const { t } = useTranslation('today');
  const { data } = useAsked('worklog.unsigned', {});
  const [oldest] = data ?? [];
  if (!data || oldest === undefined) return null;
  return (
    <Button
      variant="light"
      leftSection={<IconSignature size={22} aria-hidden />}
      data-testid="logs-unsigned"
      onClick={() => void goTo('month', `worklog ${oldest}`)}
    >
      {t('unsigned', { count: data.length })}
    </Button>
  );
}

/** What waits for a signature or for a decision to be done; shown only behind the PIN. */
export function ForManager() {
  const unlocked = useUnlocked();
  if (!unlocked || !mayAct(unlocked.role, 'supervisor')) return null;
  return (
    <>
      <Unsigned />
      {mayAct(unlocked.role, 'manager') && <DecisionsDue />}
    </>
  );
}
