import type { GuidePage } from '../../../../shared/domain/guide';
import { say } from '../../../state/standard';
import css from './contents.module.css';

interface ContentsProps {
  /** Those of one chapter. */
  pages: readonly GuidePage[];
  /** The page that is open. */
  open: GuidePage | undefined;
  onOpen: (code: string) => void;
}

/** The pages of a chapter. */
export function Contents({ pages, open, onOpen }: ContentsProps) {
  return (
    <ul className={css.pages}>
      {pages.map((page) => (
        <li key={page.code}>
          <button
            type="button"
            className={css.page}
            aria-current={page.code === open?.code ? 'page' : undefined}
            data-testid={`page-${page.code}`}
            onClick={() => onOpen(page.code)}
          >
            <span className={css.title}>{say(page.title)}</span>
            <span className={css.clause}>{page.clause}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
