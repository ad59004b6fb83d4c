import type { ReactNode } from 'react';
import { GuideHint } from '../../parts/guide-hint';
import css from './sheet.module.css';

/** A part's name in a sheet, with the card of the guide that tells how it is done. */
export function Heading({ card, children }: { card: string; children: ReactNode }) {
  return (
    <div className={css.headed}>
      <h3 className={css.heading}>{children}</h3>
      <GuideHint code={card} />
    </div>
  );
}
