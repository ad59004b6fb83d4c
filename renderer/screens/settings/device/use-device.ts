import { useEffect, useState } from 'react';
import type { BackupState, DeviceSettings, UpdateState } from '../../../../shared/contract/device';
import type { Answer } from '../../../../shared/contract/refusal';
import { kiosk, listen } from '../../../client';
import { showSnack } from '../../../state/snack';
import { say } from '../../../i18n';

export interface Device {
  settings: DeviceSettings;
  backups: BackupState;
  updates: UpdateState;
}

/** The value of an answer, or its refusal on the screen and null. */
export function valueOrSay<T>(answer: Answer<T>): T | null {
  if (answer.ok) return answer.value;
  showSnack({ tone: 'refused', text: say(answer.error.message) });
  return null;
}

async function askDevice(): Promise<Device | null> {
  const [settings, backups, updates] = await Promise.all([
    kiosk('device.get', {}),
    kiosk('backups.get', {}),
    kiosk('updates.get', {}),
  ]);
  if (!settings.ok || !backups.ok || !updates.ok) return null;
  return { settings: settings.value, backups: backups.value, updates: updates.value };
}

/** How this computer stands, asked anew whenever something may have changed; null until it is known. */
export function useDevice(): { device: Device | null; refresh: () => Promise<void> } {
  const [device, setDevice] = useState<Device | null>(null);
  const refresh = async (): Promise<void> => setDevice(await askDevice());

  useEffect(() => {
    let gone = false;
    const ask = async (): Promise<void> => {
      const found = await askDevice();
      if (!gone) setDevice(found);
    };
    void ask();
    const deafen = listen((item) => {
      if (item.kind === 'backups' || item.kind === 'changed') void ask();
    });
    return () => {
      gone = true;
      deafen();
    };
  }, []);

  return { device, refresh };
}
