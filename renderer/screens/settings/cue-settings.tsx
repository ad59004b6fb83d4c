import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CueLevel, Preferences } from '../../../shared/contract/preferences';
import { usePreferences } from '../../state/preferences';
import { useActing } from '../../state/session';
import { nameOf } from '../../state/team';
import { Row } from './row';

const LEVELS = ['full', 'short', 'off'] as const satisfies readonly CueLevel[];
const AS_KIOSK = 'kiosk';

interface Props {
  onSet: (change: Partial<Preferences>) => void;
}

/** How much of phrase and posture is shown at the tap: here, and to whoever's avatar is tapped. */
export function CueSettings({ onSet }: Props) {
  const { t } = useTranslation('settings');
  const { phrases, phrasesOf } = usePreferences();
  const acting = useActing();
  const levels = LEVELS.map((value) => ({ value, label: t(`cues.${value}`) }));
  const setOwn = (no: string, level: string): void => {
    const { [no]: _before, ...others } = phrasesOf;
    const chosen = LEVELS.find((one) => one === level);
    onSet({ phrasesOf: chosen ? { ...others, [no]: chosen } : others });
  };
  return (
    <>
      <Row label={t('phrases')}>
        <SegmentedControl
          fullWidth
          value={phrases}
          onChange={(value) => onSet({ phrases: value as CueLevel })}
          data={levels}
        />
      </Row>
      {acting !== null && (
        <Row label={t('cues.own', { name: nameOf(acting) })}>
          <SegmentedControl
            fullWidth
            value={phrasesOf[acting] ?? AS_KIOSK}
            onChange={(value) => setOwn(acting, value)}
            data={[{ value: AS_KIOSK, label: t('cues.kiosk') }, ...levels]}
          />
        </Row>
      )}
    </>
  );
}
