import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Preferences } from '../../../shared/contract/preferences';
import { prefer, usePreferences } from '../../state/preferences';
import { CueSettings } from './cue-settings';
import { OwnPin } from './own-pin';
import { Row } from './row';
import css from './settings.module.css';
import { SoundSettings } from './sound-settings';

/** What this kiosk prefers: language, theme, sound, phrases. */
export function KioskSettings() {
  const { t } = useTranslation('settings');
  const { language, theme, textSize } = usePreferences();
  const [failed, setFailed] = useState(false);
  const set = async (change: Partial<Preferences>): Promise<void> => {
    setFailed(!(await prefer(change)));
  };
  return (
    <>
      <div className={css.two}>
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
        <Row label={t('textSize')}>
          <SegmentedControl
            fullWidth
            value={textSize}
            onChange={(value) => void set({ textSize: value === 'large' ? 'large' : 'normal' })}
            data={(['normal', 'large'] as const).map((value) => ({
              value,
              label: t(`textSizes.${value}`),
            }))}
            data-testid="text-size"
          />
        </Row>
      </div>
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
      <SoundSettings set={(change) => void set(change)} />
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
