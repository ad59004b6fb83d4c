import { useEffect, useState } from 'react';
import type { QueryInput, QueryName, QueryOutput } from '../../shared/contract/queries';
import type { Refusal } from '../../shared/contract/refusal';
import { listen, query } from '../client';

/** A question of one screen: its last answer, or why there is none. */
export interface Asked<Output> {
  data: Output | null;
  refusal: Refusal | null;
}

const NOT_YET = { data: null, refusal: null };

/** An answer with what was asked: it is shown for that question only. */
interface Answered<Output> extends Asked<Output> {
  to: string;
}

/**
 * Asks while the screen is open, and again whenever something was recorded. The answer lives in
 * the component and goes with it: what a PIN has shown is kept nowhere else. Pass null to not ask.
 */
export function useAsked<Name extends QueryName>(
  name: Name,
  input: QueryInput<Name> | null,
): Asked<QueryOutput<Name>> {
  const [answered, setAnswered] = useState<Answered<QueryOutput<Name>> | null>(null);
  const wanted = input === null ? null : JSON.stringify(input);

  useEffect(() => {
    if (wanted === null) return undefined;
    let newest = 0;
    const ask = async (): Promise<void> => {
      newest += 1;
      const turn = newest;
      const answer = await query(name, JSON.parse(wanted) as QueryInput<Name>);
      if (turn !== newest) return;
      // A refusal shows nothing old: the person may no longer be allowed to see it.
      setAnswered({
        to: wanted,
        data: answer.ok ? answer.value : null,
        refusal: answer.ok ? null : answer.error,
      });
    };
    void ask();
    const deafen = listen((item) => {
      if (item.kind === 'changed') void ask();
    });
    return () => {
      newest = Number.POSITIVE_INFINITY;
      deafen();
    };
  }, [name, wanted]);

  return answered !== null && answered.to === wanted ? answered : NOT_YET;
}
