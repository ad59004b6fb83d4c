import { create } from 'zustand';
import type { Role } from '../../shared/contract/fields';
import { mayAct } from '../../shared/domain/roles';
import { word } from '../i18n';
import { isUnlockedFor, requirePin, useSession } from './session';

export type PlaceCode =
  'today' | 'floor' | 'lists' | 'desk' | 'guide' | 'ledger' | 'month' | 'settings';

/** The least role whose PIN opens a place; a place not named here is open to all. */
export const LOCKED_PLACES: Partial<Record<PlaceCode, Role>> = {
  ledger: 'attendant',
  month: 'supervisor',
};

interface Here {
  place: PlaceCode;
  /** What a tap on the strip pointed at: a table, room or zone code. */
  focus: string | null;
}

export const usePlace = create<Here>()(() => ({ place: 'today', focus: null }));

export const useFocus = (): string | null => usePlace((state) => state.focus);
export const clearFocus = (): void => usePlace.setState({ focus: null });

/** Goes to a place, by a PIN where it is locked. */
export async function goTo(place: PlaceCode, focus: string | null = null): Promise<void> {
  const role = LOCKED_PLACES[place];
  if (role && !isUnlockedFor(role)) {
    const reason = word('frame:pin.open', {
      place: word(`frame:place.${place}`),
      pin: word(`frame:pin.title.${role}`),
    });
    if ((await requirePin(role, reason)) === null) return;
  }
  usePlace.setState({ place, focus });
}

/** Where the screens were, for screens that are loaded again; it goes with the window. */
const KEPT = 'place';

/** When the lock falls, or a lesser PIN takes over, a locked place closes to Today. */
export function startPlace(): void {
  const before = sessionStorage.getItem(KEPT) as PlaceCode | null;
  if (before !== null && LOCKED_PLACES[before] === undefined) usePlace.setState({ place: before });
  usePlace.subscribe(({ place }) => sessionStorage.setItem(KEPT, place));
  useSession.subscribe(({ unlocked }) => {
    const role = LOCKED_PLACES[usePlace.getState().place];
    if (role === undefined || (unlocked !== null && mayAct(unlocked.role, role))) return;
    usePlace.setState({ place: 'today', focus: null });
  });
}
