import { Button, SegmentedControl, Slider } from '@mantine/core';
import { IconVolume } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Preferences } from '../../../shared/contract/bridge';
import { play } from '../../frame/sound';
import { prefer, usePreferences } from '../../state/preferences';
import { CueSettings } from './cue-settings';
import { OwnPin } from './own-pin';
import { Row } from './row';
import css from './settings.module.css';

function Volume({ value, onSet }: { value: number; onSet: (volume: number) => void }) {
  const { t } = useTranslation('settings');
  const [percent, setPercent] = useState(Math.round(value * 100));
  return (
    <div className={css.volume}>
      <Slider
        className={css.slider}
        size="lg"
        thumbSize={32}
        step={10}
        value={percent}
        onChange={setPercent}
        onChangeEnd={(end) => onSet(end / 100)}
        label={(now) => `${now}%`}
        thumbLabel={t('volume')}
      />
      <Button
        variant="default"
        leftSection={<IconVolume size={22} aria-hidden />}
        onClick={() => play('vip', percent / 100)}
      >
        {t('testSound')}
      </Button>
    </div>
  );
}

/** What this kiosk prefers: language, theme, volume, phrases. */
export function KioskSettings() {
  const { t } = useTranslation('settings');
  const { language, theme, volume } = usePreferences();
  const [failed, setFailed] = useState(false);
  const set = async (change: Partial<Preferences>): Promise<void> => {
    setFailed(!(await prefer(change)));
  };
  return (
    <>
      <Row label={t('language')}>
        <SegmentedControl
          fullWidth
          value={language}
          onChange={(value) => void set({ language: value === 'en' ? 'en' : 'zh' })}
          data={[
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
        />
      </Row>
      <Row label={t('theme')}>
        <SegmentedControl
          fullWidth
          value={theme}
          onChange={(value) => void set({ theme: value as Preferences['theme'] })}
          data={(['light', 'dark', 'auto'] as const).map((value) => ({
            value,
            label: t(`themes.${value}`),
          }))}
        />
      </Row>
      <Row label={t('volume')}>
        <Volume value={volume} onSet={(end) => void set({ volume: end })} />
      </Row>
      <CueSettings onSet={(change) => void set(change)} />
      <OwnPin />
      {failed && (
        <p className={css.fault} role="alert">
          {t('notKept')}
        </p>
      )}
    </>
  );
}
