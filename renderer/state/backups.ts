import { create } from 'zustand';
import { troubleOf, type BackupTrouble } from '../../shared/domain/backups';
import { kiosk, listen } from '../client';

const useKept = create<{ trouble: BackupTrouble }>()(() => ({ trouble: null }));

/** What is wrong with the backups, or null. */
export const useBackupTrouble = (): BackupTrouble => useKept((state) => state.trouble);

/** Asks once how the backups stand, then hears of changes. */
export async function startBackups(): Promise<void> {
  listen((item) => {
    if (item.kind === 'backups') useKept.setState({ trouble: item.trouble });
  });
  const answer = await kiosk('backups.get', {});
  if (answer.ok) useKept.setState({ trouble: troubleOf(answer.value) });
}
