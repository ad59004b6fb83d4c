import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Zone } from '../../../../shared/standard/schema';
import { edit } from './draft';
import { Field } from './field';
import { withZone, zoneMoved } from './layout-edit';
import css from './layout.module.css';

const STYLES = ['standing', 'crouching', 'none'] as const;
const LANGUAGES = ['zh', 'en'] as const;
const LONGEST = 20;

/** What a zone is called in one language, taken when the field is left. */
function ZoneName({ zone, language }: { zone: Zone; language: (typeof LANGUAGES)[number] }) {
  const { t } = useTranslation('layout');
  const { code, name } = zone;
  const [typed, setTyped] = useState(name[language]);
  const take = (): void => {
    const next = typed.trim();
    if (next === '' || next === name[language]) return;
    edit((now) => withZone(now, code, { name: { ...name, [language]: next } }));
  };
  return (
    <TextInput
      label={t(`zoneName.${language}`)}
      value={typed}
      maxLength={LONGEST}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
    />
  );
}

/** What a zone is: its names, how it is served, its place in the order that fills the room. */
export function ZoneFields({ zone }: { zone: Zone }) {
  const { t } = useTranslation('layout');
  const { code, service } = zone;
  const move = (by: -1 | 1): void => edit((now) => zoneMoved(now, code, by));
  return (
    <div className={css.fields} data-testid="zone-fields">
      {LANGUAGES.map((language) => (
        <ZoneName key={`${language} ${zone.name[language]}`} zone={zone} language={language} />
      ))}
      <Field label={t('serviceLabel')}>
        <SegmentedControl
          fullWidth
          value={service}
          onChange={(next) =>
            edit((now) => withZone(now, code, { service: next as Zone['service'] }))
          }
          data={STYLES.map((value) => ({ value, label: t(`style.${value}`) }))}
        />
      </Field>
      <Field label={t('order')}>
        <div className={css.two}>
          <Button
            variant="default"
            leftSection={<IconArrowUp size={20} aria-hidden />}
            onClick={() => move(-1)}
          >
            {t('earlier')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconArrowDown size={20} aria-hidden />}
            onClick={() => move(1)}
          >
            {t('later')}
          </Button>
        </div>
      </Field>
    </div>
  );
}
