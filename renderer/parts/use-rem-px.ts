import { useSyncExternalStore } from 'react';

const remPx = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

function onResize(heard: () => void): () => void {
  window.addEventListener('resize', heard);
  return () => window.removeEventListener('resize', heard);
}

/** How many pixels a rem has: larger screens have larger ones. */
export const useRemPx = (): number => useSyncExternalStore(onResize, remPx);
