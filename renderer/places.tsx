import {
  IconArmchair,
  IconBellRinging,
  IconBook2,
  IconCalendarStats,
  IconCup,
  IconListCheck,
  IconScale,
  IconSettings,
  type TablerIcon,
} from '@tabler/icons-react';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { LOCKED_PLACES, type PlaceCode } from './state/place';
import type { Role } from '../shared/contract/fields';

export interface Place {
  code: PlaceCode;
  icon: TablerIcon;
  /** Key of the place's name in the frame's words. */
  label: string;
  locked: Role | null;
  component: LazyExoticComponent<ComponentType>;
}

const place = (
  code: PlaceCode,
  icon: TablerIcon,
  load: () => Promise<{ default: ComponentType }>,
): Place => ({
  code,
  icon,
  label: `place.${code}`,
  locked: LOCKED_PLACES[code] ?? null,
  component: lazy(load),
});

/** The places of the app, in the order of the rail. */
export const PLACES: readonly Place[] = [
  place('today', IconCup, async () => ({
    default: (await import('./screens/today/today-screen')).TodayScreen,
  })),
  place('floor', IconArmchair, async () => ({
    default: (await import('./screens/floor/floor-screen')).FloorScreen,
  })),
  place('lists', IconListCheck, async () => ({
    default: (await import('./screens/lists/lists-screen')).ListsScreen,
  })),
  place('desk', IconBellRinging, async () => ({
    default: (await import('./screens/desk/desk-screen')).DeskScreen,
  })),
  place('guide', IconBook2, async () => ({
    default: (await import('./screens/guide/guide-screen')).GuideScreen,
  })),
  place('ledger', IconScale, async () => ({
    default: (await import('./screens/ledger/ledger-screen')).LedgerScreen,
  })),
  place('month', IconCalendarStats, async () => ({
    default: (await import('./screens/month/month-screen')).MonthScreen,
  })),
  place('settings', IconSettings, async () => ({
    default: (await import('./screens/settings/settings-screen')).SettingsScreen,
  })),
];
