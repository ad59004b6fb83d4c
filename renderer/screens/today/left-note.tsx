import { Button } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDay } from '../../state/day';
import { goTo } from '../../state/place';

/** O-02: something was left for this shift, and nobody has taken it over yet. */
export function LeftNote() {
  const { t } = useTranslation('today');
  const { left } = useDay();
  if (left.length === 0) return null;
  return (
    <Button
      variant="light"
      leftSection={<IconMail size={22} aria-hidden />}
      data-testid="left-note"
      onClick={() => void goTo('lists', 'handover-in')}
    >
      {t('left')}
    </Button>
  );
}
