import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './drop-button.module.css';

interface Props {
  label: string;
  /** How many changes would be gone; more than one is asked about first. */
  count: number;
  onDrop: () => void;
  variant?: 'default' | 'subtle';
  'data-testid': string;
}

/** Throws a draft away; where that would cost more than one change, on the second tap. */
export function DropButton({ label, count, onDrop, variant = 'default', ...rest }: Props) {
  const { t } = useTranslation('frame');
  const [asking, setAsking] = useState(false);
  if (!asking || count <= 1) {
    return (
      <Button variant={variant} onClick={() => (count > 1 ? setAsking(true) : onDrop())} {...rest}>
        {label}
      </Button>
    );
  }
  return (
    <div className={css.asking} role="alert">
      <span>{t('drop.sure', { count })}</span>
      <Button
        color="brick"
        onClick={() => {
          setAsking(false);
          onDrop();
        }}
        data-testid={`${rest['data-testid']}-sure`}
      >
        {t('drop.yes')}
      </Button>
      <Button variant="default" onClick={() => setAsking(false)}>
        {t('drop.no')}
      </Button>
    </div>
  );
}
