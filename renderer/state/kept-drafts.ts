import { create } from 'zustand';

export interface Drafts<T> {
  /** The owner's draft; null where there is none, or nobody has shown a PIN. */
  use: (owner: string | null) => T | null;
  /** Whose drafts wait. */
  useOwners: () => readonly string[];
  keep: (owner: string, draft: T) => void;
  drop: (owner: string) => void;
}

/**
 * Drafts that outlive a change of place and the lock, while the app runs. Each is its owner's alone:
 * it shows again when that person's PIN does.
 */
export function keptDrafts<T extends object>(): Drafts<T> {
  const useKept = create<{ all: ReadonlyMap<string, T> }>()(() => ({ all: new Map() }));
  const change = (turn: (all: Map<string, T>) => unknown): void =>
    useKept.setState(({ all }) => {
      const next = new Map(all);
      turn(next);
      return { all: next };
    });
  return {
    use: (owner) => useKept(({ all }) => (owner === null ? null : (all.get(owner) ?? null))),
    useOwners: () => {
      const all = useKept((state) => state.all);
      return [...all.keys()];
    },
    keep: (owner, draft) => change((all) => all.set(owner, draft)),
    drop: (owner) => change((all) => all.delete(owner)),
  };
}
