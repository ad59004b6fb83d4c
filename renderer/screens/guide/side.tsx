import { Button } from '@mantine/core';
import { IconPlus, IconPrinter } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuidePage } from '../../../shared/domain/guide';
import type { GuideChapter } from '../../../shared/standard/schema';
import { type } from '../../state/guide-here';
import { Contents } from './contents/contents';
import css from './guide.module.css';
import { Results } from './search/results';
import { SearchBox } from './search/search-box';
import { useSearch } from './search/use-search';

interface SideProps {
  pages: readonly GuidePage[];
  page: GuidePage | undefined;
  chapter: GuideChapter | undefined;
  typed: string;
  onOpen: (code: string) => void;
  onAdd: () => void;
  onPrint: () => void;
}

/** Which of the hits Enter opens: the arrows move it, another search begins at the first. */
function useChosenHit(typed: string, count: number) {
  const [chosen, setChosen] = useState({ typed, at: 0 });
  const at = chosen.typed === typed ? Math.min(chosen.at, Math.max(0, count - 1)) : 0;
  const move = (by: number): void =>
    setChosen({ typed, at: Math.max(0, Math.min(count - 1, at + by)) });
  return [at, move] as const;
}

/** The search over the contents: what is typed puts what it finds in their place. */
export function Side(props: SideProps) {
  const { pages, page, chapter, typed, onOpen, onAdd, onPrint } = props;
  const { t } = useTranslation('guide');
  const hits = useSearch(typed);
  const [at, move] = useChosenHit(typed, hits?.length ?? 0);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape') type('');
    else if (event.key === 'Enter' && hits?.[at]) onOpen(hits[at].page.code);
    else return;
    event.preventDefault();
  };
  return (
    <div className={css.side}>
      <SearchBox typed={typed} onKeyDown={onKeyDown} />
      <nav className={css.list} aria-label={t('contents')}>
        {hits ? (
          <Results hits={hits} typed={typed} at={at} onOpen={onOpen} />
        ) : (
          <Contents
            key={chapter}
            pages={pages.filter((one) => one.chapter === chapter)}
            open={page}
            onOpen={onOpen}
          />
        )}
      </nav>
      <div className={css.foot}>
        <Button
          variant="default"
          size="md"
          h={48}
          px="xs"
          leftSection={<IconPlus size={20} aria-hidden />}
          onClick={onAdd}
          data-testid="act-add-page"
        >
          {t('add')}
        </Button>
        <Button
          variant="default"
          size="md"
          h={48}
          px="xs"
          leftSection={<IconPrinter size={20} aria-hidden />}
          onClick={onPrint}
          data-testid="act-print-handbook"
        >
          {t('paper.act')}
        </Button>
      </div>
    </div>
  );
}
