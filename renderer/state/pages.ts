import { useEffect, useRef, useState } from 'react';
import type { QueryInput, QueryOutput } from '../../shared/contract/queries';
import type { Refusal } from '../../shared/contract/refusal';
import { listen, query } from '../client';

/** Questions whose answers come page by page, each with where the next one begins. */
type PagedQuery = 'audit.list' | 'ledger.search';
type Row<Name extends PagedQuery> = QueryOutput<Name>['rows'][number];
type Question<Name extends PagedQuery> = Omit<QueryInput<Name>, 'after' | 'limit'>;

interface Pages<Name extends PagedQuery> {
  /** What was asked: the rows are shown for that question only. */
  to: string;
  rows: readonly Row<Name>[];
  /** The first page, with what it alone tells. */
  first: QueryOutput<Name> | null;
  next: QueryOutput<Name>['next'];
  refusal: Refusal | null;
}

export interface Paged<Name extends PagedQuery> extends Omit<Pages<Name>, 'to'> {
  /** True until the first page is there. */
  waiting: boolean;
  /** Asks for the next page, where there is one. */
  more: () => void;
}

/** Pages from the beginning, until there are so many rows or no more. Null pages mean a refusal. */
async function pagesOf<Name extends PagedQuery>(
  name: Name,
  to: string,
  before: Pages<Name> | null,
  want: number,
  limit: number,
): Promise<Pages<Name>> {
  const rows = [...(before?.rows ?? [])];
  let first = before?.first ?? null;
  let next = before?.next ?? null;
  do {
    const asked = {
      ...(JSON.parse(to) as Question<Name>),
      limit,
      ...(next !== null && { after: next }),
    };
    const answer = await query(name, asked as QueryInput<Name>);
    // A refusal shows nothing old: the person may no longer be allowed to see it.
    if (!answer.ok) return { to, rows: [], first: null, next: null, refusal: answer.error };
    const page = answer.value as QueryOutput<Name>;
    rows.push(...page.rows);
    first ??= page;
    ({ next } = page);
  } while (next !== null && rows.length < want);
  return { to, rows, first, next, refusal: null };
}

/**
 * A long list, page by page while somebody looks further down; read again, as far as it was read,
 * whenever something was recorded. It lives in the component and goes with it.
 */
export function usePages<Name extends PagedQuery>(
  name: Name,
  question: Question<Name>,
  limit = 100,
): Paged<Name> {
  const to = JSON.stringify(question);
  const [pages, setPages] = useState<Pages<Name> | null>(null);
  const shown = pages !== null && pages.to === to ? pages : null;
  const latest = useRef(shown);
  const turn = useRef(0);
  const busy = useRef(false);
  useEffect(() => {
    latest.current = shown;
  });

  useEffect(() => {
    const turns = turn;
    const read = async (): Promise<void> => {
      turns.current += 1;
      const mine = turns.current;
      const want = latest.current?.to === to ? latest.current.rows.length : 1;
      const found = await pagesOf<Name>(name, to, null, want, limit);
      if (mine === turns.current) setPages(found);
    };
    void read();
    const deafen = listen((item) => {
      if (item.kind === 'changed') void read();
    });
    return () => {
      turns.current += 1;
      deafen();
    };
  }, [name, to, limit]);

  const more = (): void => {
    if (shown === null || shown.next === null || busy.current) return;
    busy.current = true;
    const mine = turn.current;
    void pagesOf(name, to, shown, shown.rows.length + 1, limit)
      .then((found) => {
        if (mine === turn.current) setPages(found);
      })
      .finally(() => (busy.current = false));
  };

  const { rows, first, next, refusal } = shown ?? {
    rows: [],
    first: null,
    next: null,
    refusal: null,
  };
  return { rows, first, next, refusal, waiting: shown === null, more };
}

/** All rows of a question up to so many, for paper. */
export async function allPages<Name extends PagedQuery>(
  name: Name,
  question: Question<Name>,
  most: number,
): Promise<readonly Row<Name>[]> {
  const { rows } = await pagesOf(name, JSON.stringify(question), null, most, Math.min(most, 200));
  return rows.slice(0, most);
}
