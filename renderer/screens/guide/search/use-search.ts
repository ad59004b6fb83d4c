import { useDeferredValue, useEffect, useMemo } from 'react';
import type { GuidePage } from '../../../../shared/domain/guide';
import type { Standard } from '../../../../shared/standard/schema';
import { pagesOf } from '../../../state/guide';
import { useStandard } from '../../../state/standard';
import { openIndex, type GuideIndex, type Hit } from './guide-index';

const kept = new WeakMap<GuidePage[], GuideIndex>();

/** Made once for what the guide says, which takes a moment. */
function indexOf(standard: Standard): GuideIndex {
  const pages = pagesOf(standard);
  const index = kept.get(pages) ?? openIndex(pages, standard.clauses);
  kept.set(pages, index);
  return index;
}

/** Before the first letter is typed, but after the screen is drawn. */
const SOON_MS = 400;

/** What was found; null while nothing is typed. */
export function useSearch(typed: string): Hit[] | null {
  const standard = useStandard();
  const asked = useDeferredValue(typed.trim());
  useEffect(() => {
    const timer = setTimeout(() => indexOf(standard), SOON_MS);
    return () => clearTimeout(timer);
  }, [standard]);
  return useMemo(() => (asked === '' ? null : indexOf(standard).find(asked)), [standard, asked]);
}
