import { Button } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { mayAct } from '../../../shared/domain/roles';
import { useAsked } from '../../state/asked';
import { goTo } from '../../state/place';
import { useUnlocked } from '../../state/session';

function Count() {
  const { t } = useTranslation('today');
  const { data } = useAsked('suggestion.list', {});
  if (!data || data.length === 0) return null;
  return (
    <Button
      variant="light"
      leftSection={<IconBulb size={22} aria-hidden />}
      data-testid="suggestions"
      onClick={() => void goTo('ledger')}
    >
      {t('suggestions', { count: data.length })}
    </Button>
  );
}

/** How much waits for a supervisor's look; shown only behind the PIN. */
export function Suggestions() {
  const unlocked = useUnlocked();
  return unlocked && mayAct(unlocked.role, 'supervisor') ? <Count /> : null;
}
