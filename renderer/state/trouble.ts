import { create } from 'zustand';
import type { Refusal } from '../../shared/contract/refusal';

/** Questions whose last answer was a refusal: the strip says that figures may be old. */
const useTroubles = create<{ by: Record<string, Refusal> }>()(() => ({ by: {} }));

export function noteTrouble(name: string, refusal: Refusal | null): void {
  const { by } = useTroubles.getState();
  if (refusal === null && !(name in by)) return;
  const { [name]: _old, ...rest } = by;
  useTroubles.setState({ by: refusal === null ? rest : { ...rest, [name]: refusal } });
}

/** The first trouble at hand, or null. */
export const useTrouble = (): Refusal | null =>
  useTroubles((state) => Object.values(state.by)[0] ?? null);
