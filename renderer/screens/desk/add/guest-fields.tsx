import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isPhone, type GuestDraft } from '../draft';
import css from './add.module.css';

interface GuestFieldsProps {
  value: GuestDraft;
  onChange: (guest: GuestDraft) => void;
  /** What the group is called: the guest, or who takes it. */
  label: string;
  /** True where nothing is recorded without a name. */
  needsName?: boolean;
}

const LENGTH = { name: 50, room: 30, phone: 20 } as const;

/** Who the guest is, as little as will do; it goes again some time after all is settled. */
export function GuestFields({ value, onChange, label, needsName = false }: GuestFieldsProps) {
  const { t } = useTranslation('desk');
  const field = (name: keyof GuestDraft) => (
    <TextInput
      label={t(`guest.${name}`)}
      value={value[name]}
      maxLength={LENGTH[name]}
      autoComplete="off"
      withAsterisk={needsName && name === 'name'}
      {...(name === 'phone' ? { inputMode: 'tel' as const } : {})}
      error={name === 'phone' && !isPhone(value.phone) ? t('guest.noPhone') : null}
      onChange={(event) => onChange({ ...value, [name]: event.currentTarget.value })}
      data-testid={`guest-${name}`}
    />
  );
  return (
    <fieldset className={css.field}>
      <legend className={css.label}>{label}</legend>
      <div className={css.guest}>
        {field('name')}
        {field('room')}
        {field('phone')}
      </div>
      <p className={css.quiet}>{t('guest.goes')}</p>
    </fieldset>
  );
}
