import { app, nativeImage, Notification, powerSaveBlocker, type BrowserWindow } from 'electron';
import { openAlarmSigns, type AlarmSigns } from './alarm-signs';
import { countWords, noticeOf } from './alarm-words';
import type { Clock } from './clock';
import { countPixels, PICTURE_SIZE } from './count-picture';
import type { Settings } from './settings';
import { calendarOf, DEFAULT_TIME_ZONE } from '../shared/domain/calendar';
import type { Station } from './station/station';
import { findStation } from './store/station';

/** As electron-builder.yml has it. */
const APP_ID = 'cn.waterbar.station';

export interface SystemSignParts {
  window: BrowserWindow;
  station: Station;
  clock: Clock;
  settings: Settings;
}

/** The alarm's signs by the system's own means. */
export function openSystemSigns({ window, station, clock, settings }: SystemSignParts): AlarmSigns {
  const language = () => settings.get().language;
  const zones = () => {
    const calendar = calendarOf(findStation(station.db)?.timeZone ?? DEFAULT_TIME_ZONE);
    return station.standards.inForce(calendar.dateOf(clock.nowMs())).zones;
  };
  const onWindow = (act: () => void): void => {
    if (!window.isDestroyed()) act();
  };
  // Windows shows no notification of an app that does not go by the installer's name.
  if (process.platform === 'win32') app.setAppUserModelId(APP_ID);
  window.on('focus', () => window.flashFrame(false));
  return openAlarmSigns({
    platform: process.platform,
    isInView: () => !window.isDestroyed() && window.isFocused() && !window.isMinimized(),
    comeForward: () =>
      onWindow(() => {
        if (window.isMinimized()) window.restore();
        window.focus();
      }),
    notify(notice, onClick) {
      // Silent: the station has a sound of its own, which keeps to the quiet hours.
      const shown = new Notification({ ...notice, silent: true });
      shown.on('click', onClick);
      shown.show();
      return shown;
    },
    setOverlay: (picture, words) => onWindow(() => window.setOverlayIcon(picture, words)),
    pictureOf: (count) =>
      nativeImage.createFromBitmap(Buffer.from(countPixels(count)), {
        width: PICTURE_SIZE,
        height: PICTURE_SIZE,
        scaleFactor: 2,
      }),
    setBadge: (count) => void app.setBadgeCount(count),
    flash: (on) => onWindow(() => window.flashFrame(on)),
    blocker: powerSaveBlocker,
    wordsOf: (alarms) => noticeOf(alarms, language(), zones()),
    countWords: (count) => countWords(count, language()),
  });
}
