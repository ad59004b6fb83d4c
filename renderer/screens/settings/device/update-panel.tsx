import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeviceSettings, UpdateState } from '../../../../shared/contract/device';
import { kiosk } from '../../../client';
import { useBusy } from '../../../parts/use-busy';
import css from './device.module.css';
import { valueOrSay } from './use-device';

interface UpdatePanelProps {
  settings: DeviceSettings;
  updates: UpdateState;
  onChanged: () => Promise<void>;
}

/** Where updates come from, where they come at all; nothing is installed unasked. */
export function UpdatePanel({ settings, updates, onChanged }: UpdatePanelProps) {
  const { t } = useTranslation('device');
  const [typed, setTyped] = useState(settings.updateFeed ?? '');
  const [busy, run] = useBusy();
  const act = (work: () => Promise<unknown>): Promise<void> =>
    run(async () => {
      await work();
      await onChanged();
    });
  const feed = typed.trim() === '' ? null : typed.trim();
  return (
    <section className={css.panel} aria-label={t('update.title')}>
      <h2 className={css.title}>{t('update.title')}</h2>
      <p className={css.fact} data-testid="update-standing">
        {t(`update.standing.${updates.standing}`, { version: updates.version })}
      </p>
      <div className={css.second}>
        <TextInput
          className={css.feed}
          label={t('update.feed')}
          placeholder="https://"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={busy || feed === settings.updateFeed}
          onClick={() =>
            void act(async () => valueOrSay(await kiosk('device.set', { updateFeed: feed })))
          }
        >
          {t('update.save')}
        </Button>
        <Button
          variant="default"
          disabled={busy || settings.updateFeed === null}
          onClick={() => void act(async () => valueOrSay(await kiosk('updates.check', {})))}
        >
          {t('update.check')}
        </Button>
        {updates.standing === 'ready' && (
          <Button
            disabled={busy}
            onClick={() => void act(async () => valueOrSay(await kiosk('updates.install', {})))}
          >
            {t('update.install')}
          </Button>
        )}
      </div>
    </section>
  );
}
