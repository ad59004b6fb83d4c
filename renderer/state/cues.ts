import type { CueLevel } from '../../shared/contract/preferences';
import { usePreferences } from './preferences';
import { useActing } from './session';

/**
 * How much is said at a tap: the phrase with posture and all steps, in short, or nothing. Whoever
 * acts may have chosen otherwise than the kiosk.
 */
export function useCueLevel(): CueLevel {
  const { phrases, phrasesOf } = usePreferences();
  const acting = useActing();
  return (acting === null ? undefined : phrasesOf[acting]) ?? phrases;
}
