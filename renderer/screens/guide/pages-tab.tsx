import { Button } from '@mantine/core';
import { IconPlus, IconPrinter } from '@tabler/icons-react';
import { useCallback, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { usePages } from '../../state/guide';
import { choosePage, type, useGuideHere } from '../../state/guide-here';
import { requirePin } from '../../state/session';
import { Contents } from './contents/contents';
import { EditPage } from './edit/edit-page';
import css from './guide.module.css';
import { Handbook } from './reading/handbook';
import { Reading } from './reading/reading';
import { Results } from './search/results';
import { SearchBox } from './search/search-box';
import { useSearch } from './search/use-search';

/** What the right side shows: a page to read, the same to write, or a new one. */
type Mode = 'read' | 'write' | 'add';

/** Which of the hits Enter opens: the arrows move it, another search begins at the first. */
function useChosenHit(typed: string, count: number) {
  const [chosen, setChosen] = useState({ typed, at: 0 });
  const at = chosen.typed === typed ? Math.min(chosen.at, Math.max(0, count - 1)) : 0;
  const move = (by: number): void =>
    setChosen({ typed, at: Math.max(0, Math.min(count - 1, at + by)) });
  return [at, move] as const;
}

/** The contents and the search at the left, a page at the right. */
export function PagesTab() {
  const { t } = useTranslation('guide');
  const pages = usePages();
  const { page: code, typed } = useGuideHere();
  const [mode, setMode] = useState<Mode>('read');
  const [paper, setPaper] = useState(false);
  const hits = useSearch(typed);
  const [at, move] = useChosenHit(typed, hits?.length ?? 0);
  const found = pages.findIndex((one) => one.code === code);
  const here = Math.max(0, found);
  const page = pages[here];

  const open = (next: string): void => {
    choosePage(next);
    setMode('read');
  };
  /** The manager's PIN before the form, so that nobody writes in vain. */
  const write = async (next: Mode): Promise<void> => {
    if ((await requirePin('manager', t('edit.why'))) !== null) setMode(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape') type('');
    else if (event.key === 'Enter' && hits?.[at]) open(hits[at].page.code);
    else return;
    event.preventDefault();
  };
  const onPrinted = useCallback(() => setPaper(false), []);

  return (
    <div className={css.grid} data-paper={paper ? 'all' : undefined}>
      <div className={css.side}>
        <SearchBox typed={typed} onKeyDown={onKeyDown} />
        <nav className={css.list} aria-label={t('contents')}>
          {hits ? (
            <Results hits={hits} typed={typed} at={at} onOpen={open} />
          ) : (
            <Contents pages={pages} open={page} onOpen={open} />
          )}
        </nav>
        <div className={css.foot}>
          <Button
            variant="default"
            px="xs"
            leftSection={<IconPlus size={20} aria-hidden />}
            onClick={() => void write('add')}
            data-testid="act-add-page"
          >
            {t('add')}
          </Button>
          <Button
            variant="default"
            px="xs"
            leftSection={<IconPrinter size={20} aria-hidden />}
            onClick={() => setPaper(true)}
            data-testid="act-print-handbook"
          >
            {t('paper.act')}
          </Button>
        </div>
      </div>
      {mode === 'read' && page && (
        <Reading
          key={page.code}
          page={page}
          typed={typed}
          before={pages[here - 1]}
          after={pages[here + 1]}
          onOpen={open}
          onEdit={() => void write('write')}
        />
      )}
      {mode !== 'read' && (
        <EditPage
          key={mode === 'add' ? '' : code}
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
