import { Button, Switch } from '@mantine/core';
import { IconPower } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DeviceSettings } from '../../../../shared/contract/device';
import { kiosk } from '../../../client';
import { useBusy } from '../../../parts/use-busy';
import css from './device.module.css';
import { valueOrSay } from './use-device';

const SWITCHES = ['kiosk', 'autoStart'] as const;

/** The screen held for the station alone, and opened by itself. */
export function ScreenPanel({
  settings,
  onChanged,
}: {
  settings: DeviceSettings;
  onChanged: () => Promise<void>;
}) {
  const { t } = useTranslation('device');
  const [busy, run] = useBusy();
  const set = (change: Partial<DeviceSettings>): Promise<void> =>
    run(async () => {
      valueOrSay(await kiosk('device.set', change));
      await onChanged();
    });
  return (
    <section className={css.panel} aria-label={t('screen.title')}>
      <h2 className={css.title}>{t('screen.title')}</h2>
      {SWITCHES.map((name) => (
        <label key={name} className={css.switch}>
          <span>
            {t(`screen.${name}`)}
            <span className={css.quiet}>{t(`screen.${name}Hint`)}</span>
          </span>
          <Switch
            size="lg"
            checked={settings[name]}
            aria-label={t(`screen.${name}`)}
            disabled={busy}
            onChange={(event) => void set({ [name]: event.currentTarget.checked })}
            data-testid={`switch-${name}`}
          />
        </label>
      ))}
      <Button
        variant="default"
        leftSection={<IconPower size={22} aria-hidden />}
        onClick={() => void kiosk('device.quit', {}).then(valueOrSay)}
        data-testid="act-quit"
      >
        {t('screen.quit')}
      </Button>
    </section>
  );
}
