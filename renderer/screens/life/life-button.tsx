import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { openLife } from '../../state/life';

/** Opens a place's day. */
export function LifeButton({ place, date }: { place: string; date?: string }) {
  const { t } = useTranslation('life');
  return (
    <Button
      variant="subtle"
      leftSection={<IconHistory size={22} aria-hidden />}
      onClick={() => openLife(place, date ?? null)}
      data-testid={`act-life-${place}`}
    >
      {t('open')}
    </Button>
  );
}
