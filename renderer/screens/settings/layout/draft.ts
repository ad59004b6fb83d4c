import { create } from 'zustand';
import { begin, done, redone, undone, type History } from './history';
import type { Layout } from './layout-edit';

interface Draft {
  /** Null while nothing is being laid out. It stays while another place is looked at. */
  history: History<Layout> | null;
  /** The table or zone that the fields are about. */
  selected: string | null;
}

const useKept = create<Draft>()(() => ({ history: null, selected: null }));

export const useDraft = (): Draft => useKept();

const turn = (next: (history: History<Layout>) => History<Layout>): void =>
  useKept.setState(({ history }) => ({ history: history && next(history) }));

export const beginDraft = (layout: Layout): void =>
  useKept.setState({ history: begin(layout), selected: null });
export const dropDraft = (): void => useKept.setState({ history: null, selected: null });
export const select = (code: string | null): void => useKept.setState({ selected: code });

/** Takes the next layout; the table that is selected stays so under its new name. */
export function edit(change: (layout: Layout) => Layout, selected?: string): void {
  turn((history) => done(history, change(history.now)));
  if (selected !== undefined) select(selected);
}
export const undo = (): void => turn(undone);
export const redo = (): void => turn(redone);
