import { create } from 'zustand';
import { UNDO_MS } from '../../shared/domain/policy';
import { nowMs } from './clock';

const PLAIN_MS = 5_000;

export interface Snack {
  key: number;
  tone: 'done' | 'refused';
  text: string;
  /** A second, quieter line: what is worth a second look. */
  aside: string | null;
  atMs: number;
  /** Takes back what was done, within ten seconds. */
  undo: (() => Promise<void>) | null;
}

export const useSnack = create<{ snack: Snack | null }>()(() => ({ snack: null }));

/** How many sheets lie over the frame: the uppermost shows the line, since it covers the place below. */
const useCovers = create<{ sheets: number }>()(() => ({ sheets: 0 }));

export const useIsCovered = (): boolean => useCovers((state) => state.sheets > 0);

/** While a sheet is open; call what it answers when it closes. */
export function coverSnack(): () => void {
  useCovers.setState(({ sheets }) => ({ sheets: sheets + 1 }));
  return () => useCovers.setState(({ sheets }) => ({ sheets: sheets - 1 }));
}

let timer: ReturnType<typeof setTimeout> | undefined;
let count = 0;

export function dismissSnack(): void {
  clearTimeout(timer);
  useSnack.setState({ snack: null });
}

type Shown = Pick<Snack, 'tone' | 'text'> & Partial<Pick<Snack, 'aside' | 'undo'>>;

/** Shows one line at the bottom right: the last thing that happened. */
export function showSnack({ tone, text, aside = null, undo = null }: Shown): void {
  clearTimeout(timer);
  count += 1;
  useSnack.setState({ snack: { key: count, tone, text, aside, undo, atMs: nowMs() } });
  timer = setTimeout(dismissSnack, undo || tone === 'refused' ? UNDO_MS : PLAIN_MS);
}
