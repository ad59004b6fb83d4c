import { Button, Slider, Switch } from '@mantine/core';
import { IconVolume } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Preferences } from '../../../shared/contract/preferences';
import { play, type Chime } from '../../frame/sound';
import { TimeStepper } from '../../parts/time-stepper';
import { usePreferences } from '../../state/preferences';
import css from './settings.module.css';

interface VolumeProps {
  label: string;
  value: number;
  onSet: (volume: number) => void;
}

function Volume({ label, value, onSet }: VolumeProps) {
  const [percent, setPercent] = useState(Math.round(value * 100));
  return (
    <Slider
      className={css.slider}
      size="lg"
      thumbSize={32}
      step={10}
      value={percent}
      onChange={setPercent}
      onChangeEnd={(end) => onSet(end / 100)}
      label={(now) => `${now}%`}
      thumbLabel={label}
    />
  );
}

type Set = (change: Partial<Preferences>) => void;

/** The hours at which alarms are softer. */
function QuietHours({ set }: { set: Set }) {
  const { t } = useTranslation('settings');
  const { quietHours: hours } = usePreferences();
  const change = (part: Partial<Preferences['quietHours']>): void =>
    set({ quietHours: { ...hours, ...part } });
  return (
    <>
      <label className={css.inline}>
        <span>{t('quietHours')}</span>
        <Switch
          checked={hours.on}
          aria-label={t('quietHours')}
          onChange={(event) => change({ on: event.currentTarget.checked })}
          data-testid="switch-quiet-hours"
        />
      </label>
      {hours.on && (
        <>
          <div className={css.hours}>
            <TimeStepper
              label={t('quietFrom')}
              value={hours.from}
              onChange={(from) => change({ from })}
            />
            <span aria-hidden>–</span>
            <TimeStepper label={t('quietTo')} value={hours.to} onChange={(to) => change({ to })} />
          </div>
          <div className={css.volume}>
            <span className={css.label}>{t('quietVolume')}</span>
            <Volume
              label={t('quietVolume')}
              value={hours.volume}
              onSet={(volume) => change({ volume })}
            />
          </div>
        </>
      )}
    </>
  );
}

/** How alarms sound: how loud, when softer, and whether a VIP room sounds apart. Both can be tried. */
export function SoundSettings({ set }: { set: Set }) {
  const { t } = useTranslation('settings');
  const { volume, vipNote } = usePreferences();
  const test = (chime: Chime) => (
    <Button
      variant="default"
      leftSection={<IconVolume size={22} aria-hidden />}
      onClick={() => play(chime, volume, vipNote)}
      data-testid={`test-sound-${chime}`}
    >
      {t(`testSound.${chime}`)}
    </Button>
  );
  return (
    <div className={css.row} role="group" aria-label={t('volume')}>
      <span className={css.label}>{t('volume')}</span>
      <div className={css.volume}>
        <Volume label={t('volume')} value={volume} onSet={(end) => set({ volume: end })} />
      </div>
      <div className={css.tries}>
        {test('due')}
        {test('vip')}
      </div>
      <label className={css.inline}>
        <span>{t('vipNote')}</span>
        <Switch
          checked={vipNote}
          aria-label={t('vipNote')}
          onChange={(event) => set({ vipNote: event.currentTarget.checked })}
        />
      </label>
      <QuietHours set={set} />
    </div>
  );
}
