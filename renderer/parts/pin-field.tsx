import { ActionIcon, TextInput } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PIN_MAX } from './pin-rules';

interface PinFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  description?: string;
  error?: ReactNode;
}

/** A PIN in a form: digits only, hidden unless the eye is tapped. */
export function PinField({ label, value, onChange, description, error }: PinFieldProps) {
  const { t } = useTranslation('frame');
  const [seen, setSeen] = useState(false);
  const Eye = seen ? IconEyeOff : IconEye;
  return (
    <TextInput
      label={label}
      description={description}
      error={error}
      type={seen ? 'text' : 'password'}
      inputMode="numeric"
      autoComplete="off"
      maxLength={PIN_MAX}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value.replace(/\D/g, ''))}
      rightSection={
        <ActionIcon
          aria-label={t(seen ? 'pin.hide' : 'pin.show')}
          color="gray"
          onClick={() => setSeen(!seen)}
        >
          <Eye size={22} aria-hidden />
        </ActionIcon>
      }
    />
  );
}
