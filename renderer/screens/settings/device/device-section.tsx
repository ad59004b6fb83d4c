import { IconDeviceDesktopCog, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { mayAct } from '../../../../shared/domain/roles';
import { BigButton } from '../../../parts/big-button';
import { Empty } from '../../../parts/empty';
import { requirePin, useUnlocked } from '../../../state/session';
import { BackupPanel } from './backup-panel';
import { ScreenPanel } from './screen-panel';
import { UpdatePanel } from './update-panel';
import { useDevice } from './use-device';
import css from './device.module.css';

function Panels() {
  const { device, refresh } = useDevice();
  if (device === null) return null;
  return (
    <div className={css.columns}>
      <BackupPanel backups={device.backups} onChanged={refresh} />
      <div className={css.column}>
        <ScreenPanel settings={device.settings} onChanged={refresh} />
        <UpdatePanel settings={device.settings} updates={device.updates} onChanged={refresh} />
      </div>
    </div>
  );
}

/** This computer: its backups, its screen, its updates. A manager's business, behind the PIN. */
export function DeviceSection() {
  const { t } = useTranslation('device');
  const unlocked = useUnlocked();
  const isManager = unlocked !== null && mayAct(unlocked.role, 'manager');
  return (
    <section className={css.section} aria-label={t('title')} data-testid="device">
      {isManager ? (
        <Panels />
      ) : (
        <Empty
          icon={IconDeviceDesktopCog}
          title={t('locked')}
          hint={t('lockedHint')}
          action={
            <BigButton
              tone="main"
              icon={IconLock}
              label={t('unlock')}
              data-testid="act-unlock-device"
              onClick={() => void requirePin('manager')}
            />
          }
        />
      )}
    </section>
  );
}
