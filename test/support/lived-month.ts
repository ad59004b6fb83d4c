import { openStation } from '../../electron/station/station';
import { generateMonth } from './month-generator';

/** The manager of the generated month, whose PIN is the manager's own. */
export const MANAGER_PIN = '246810';

/** Lives through the generated October and two days of November in a data folder. */
export function writeLivedMonth(folder: string, seed = 20261001): void {
  const station = openStation(folder);
  try {
    station.batch(() => {
      for (const { refused: _refused, ...command } of generateMonth(seed)) station.perform(command);
    });
  } finally {
    station.close();
  }
}
