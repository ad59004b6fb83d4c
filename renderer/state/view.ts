import { create } from 'zustand';
import type { QueryInput, QueryName, QueryOutput } from '../../shared/contract/queries';
import { listen, query } from '../client';
import { sharedParts } from './shared-parts';
import { noteTrouble } from './trouble';

/** Runs one at a time; asked again meanwhile, it runs once more after. */
function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const loop = async (): Promise<void> => {
    do {
      again = false;
      await run();
    } while (again);
  };
  return () => {
    again = running !== null;
    running ??= loop().finally(() => (running = null));
    return running;
  };
}

/**
 * The answer to a query, kept fresh: asked again whenever something was recorded. A failed look
 * keeps the last answer and notes the trouble, so that the screen stays readable.
 */
export function liveView<Name extends QueryName>(name: Name, input: QueryInput<Name>) {
  const store = create<{ data: QueryOutput<Name> | null }>()(() => ({ data: null }));
  const refetch = oneAtATime(async () => {
    const answer = await query(name, input);
    noteTrouble(name, answer.ok ? null : answer.error);
    if (answer.ok) store.setState(({ data }) => ({ data: sharedParts(data, answer.value) }));
  });

  let started = false;
  const isLoaded = (): boolean => store.getState().data !== null;
  /** Asks for the first time and from then on upon every change; false while there is no answer. */
  const start = async (): Promise<boolean> => {
    if (!started) {
      listen((item) => {
        if (item.kind === 'changed') void refetch();
      });
    }
    started = true;
    await refetch();
    return isLoaded();
  };
  const loaded = (data: QueryOutput<Name> | null): QueryOutput<Name> => {
    if (data === null) throw new Error(`${name} is used before it is loaded`);
    return data;
  };
  return {
    start,
    refetch,
    use: (): QueryOutput<Name> => loaded(store((state) => state.data)),
    /** A part of it: drawn anew only when that part changes. */
    usePart: <Part>(pick: (data: QueryOutput<Name>) => Part): Part =>
      store((state) => pick(loaded(state.data))),
    /** The same where nothing may be loaded yet. */
    usePartOr: <Part>(pick: (data: QueryOutput<Name>) => Part, otherwise: Part): Part =>
      store(({ data }) => (data === null ? otherwise : pick(data))),
    get: (): QueryOutput<Name> => loaded(store.getState().data),
    isLoaded,
  };
}
