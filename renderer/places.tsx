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
import { lazy, type ComponentType } from 'react';
import { TodayScreen } from './screens/today/today-screen';
import { LOCKED_PLACES, type PlaceCode } from './state/place';
import type { Role } from '../shared/contract/fields';

export interface Place {
  code: PlaceCode;
  icon: TablerIcon;
  /** Key of the place's name in the frame's words. */
  label: string;
  locked: Role | null;
  component: ComponentType;
}

const place = (code: PlaceCode, icon: TablerIcon, component: ComponentType): Place => ({
  code,
  icon,
  label: `place.${code}`,
  locked: LOCKED_PLACES[code] ?? null,
  component,
});

/** The places of the app, in the order of the rail; all but the first are loaded when they are first opened. */
export const PLACES: readonly Place[] = [
  place('today', IconCup, TodayScreen),
  place(
    'floor',
    IconArmchair,
    lazy(async () => ({ default: (await import('./screens/floor/floor-screen')).FloorScreen })),
  ),
  place(
    'lists',
    IconListCheck,
    lazy(async () => ({ default: (await import('./screens/lists/lists-screen')).ListsScreen })),
  ),
  place(
    'desk',
    IconBellRinging,
    lazy(async () => ({ default: (await import('./screens/desk/desk-screen')).DeskScreen })),
  ),
  place(
    'guide',
    IconBook2,
    lazy(async () => ({ default: (await import('./screens/guide/guide-screen')).GuideScreen })),
  ),
  place(
    'ledger',
    IconScale,
    lazy(async () => ({ default: (await import('./screens/ledger/ledger-screen')).LedgerScreen })),
  ),
  place(
    'month',
    IconCalendarStats,
    lazy(async () => ({ default: (await import('./screens/month/month-screen')).MonthScreen })),
  ),
  place(
    'settings',
    IconSettings,
    lazy(async () => ({
      default: (await import('./screens/settings/settings-screen')).SettingsScreen,
    })),
  ),
];
