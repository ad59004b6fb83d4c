import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fenOf } from '../yuan';

interface YuanFieldProps {
  label: string;
  value: string;
  onChange: (typed: string) => void;
  /** True where the name stands above already. */
  bare?: boolean;
}

/** An amount in yuan; empty is none. */
export function YuanField({ label, value, onChange, bare = false }: YuanFieldProps) {
  const { t } = useTranslation('desk');
  return (
    <TextInput
      {...(bare ? { 'aria-label': label } : { label })}
      placeholder={t('form.none')}
      value={value}
      inputMode="decimal"
      maxLength={9}
      error={fenOf(value) === null ? t('form.noAmount') : null}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
