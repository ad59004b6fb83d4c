import { create } from 'zustand';

/** The place whose day is open over everything else: a table or a VIP room; the date null for today. */
interface OpenLife {
  place: string;
  date: string | null;
}

const useOpen = create<{ open: OpenLife | null }>()(() => ({ open: null }));

export const useLife = (): OpenLife | null => useOpen((state) => state.open);

/** Shows what happened at a place on a date, today where none is given. */
export const openLife = (place: string, date: string | null = null): void =>
  useOpen.setState({ open: { place, date } });

export const closeLife = (): void => useOpen.setState({ open: null });
