import { create } from 'zustand';
import { DESK_KINDS, type DeskKind } from '../../../shared/standard/desk-kinds';

/** Which records are shown: those that are open, of these the overdue, or all of a month. */
export type Filter = 'open' | 'overdue' | 'all';

interface Chosen {
  kind: DeskKind;
  filter: Filter;
  /** The month of 'all'; null is the present one. */
  month: string | null;
  typed: string;
  /** The record that lies open at the side. */
  openId: number | null;
}

/** Kept while one is elsewhere: the desk is come back to many times a day. */
export const useChosen = create<Chosen>()(() => ({
  kind: 'request',
  filter: 'open',
  month: null,
  typed: '',
  openId: null,
}));

/** Feedback is never open: it is looked at by the month. */
const firstFilter = (kind: DeskKind): Filter => (kind === 'feedback' ? 'all' : 'open');

export const chooseKind = (kind: DeskKind): void =>
  useChosen.setState({ kind, filter: firstFilter(kind), month: null, typed: '', openId: null });

export const chooseFilter = (filter: Filter): void => useChosen.setState({ filter, openId: null });
export const chooseMonth = (month: string): void => useChosen.setState({ month, openId: null });
export const type = (typed: string): void => useChosen.setState({ typed });
export const openRecord = (openId: number | null): void => useChosen.setState({ openId });

/** What another place pointed at: 'loan 12', or a kind alone. */
export function chooseFocus(focus: string): void {
  const [code = '', id] = focus.split(' ');
  const kind = DESK_KINDS.find((one) => one === code);
  if (!kind) return;
  chooseKind(kind);
  if (id !== undefined) openRecord(Number(id));
}
