import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePages } from '../../state/guide';
import { choosePage, useGuideHere } from '../../state/guide-here';
import { requirePin } from '../../state/session';
import { chapterOf, pageAt } from './contents/here';
import { EditPage } from './edit/edit-page';
import css from './guide.module.css';
import { Handbook } from './reading/handbook';
import { Reading } from './reading/reading';
import { Side } from './side';

/** What the right side shows: a page to read, the same to write, or a new one. */
type Mode = 'read' | 'write' | 'add';

/** The contents and the search at the left, a page at the right. */
export function PagesTab() {
  const { t } = useTranslation('guide');
  const pages = usePages();
  const here = useGuideHere();
  const { typed } = here;
  const [mode, setMode] = useState<Mode>('read');
  const [paper, setPaper] = useState(false);
  const page = pageAt(pages, here);
  const at = page ? pages.indexOf(page) : 0;

  const open = (next: string): void => {
    choosePage(next);
    setMode('read');
  };
  /** The manager's PIN before the form, so that nobody writes in vain. */
  const write = async (next: Mode): Promise<void> => {
    if ((await requirePin('manager', t('edit.why'))) !== null) setMode(next);
  };
  const onPrinted = useCallback(() => setPaper(false), []);

  return (
    <div className={css.grid} data-paper={paper ? 'all' : undefined}>
      <Side
        pages={pages}
        page={page}
        chapter={chapterOf(pages, here)}
        typed={typed}
        onOpen={open}
        onAdd={() => void write('add')}
        onPrint={() => setPaper(true)}
      />
      {mode === 'read' && page && (
        <Reading
          key={page.code}
          page={page}
          typed={typed}
          before={pages[at - 1]}
          after={pages[at + 1]}
          onOpen={open}
          onEdit={() => void write('write')}
        />
      )}
      {mode !== 'read' && (
        <EditPage
          key={mode === 'add' ? '' : page?.code}
          page={mode === 'add' ? undefined : page}
          onDone={(next) => {
            if (next !== null) choosePage(next);
            setMode('read');
          }}
        />
      )}
      {paper && <Handbook pages={pages} onDone={onPrinted} />}
    </div>
  );
}
