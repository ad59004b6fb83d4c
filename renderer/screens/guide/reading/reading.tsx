import { Button } from '@mantine/core';
import {
  IconArrowLeft,
  IconArrowRight,
  IconHistory,
  IconPencil,
  IconPrinter,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuidePage } from '../../../../shared/domain/guide';
import { dayText } from '../../../state/dates';
import { useEdit, useGuide } from '../../../state/guide';
import { say, useStandard } from '../../../state/standard';
import { stationCalendar } from '../../../state/station';
import { nameOf } from '../../../state/team';
import { HistorySheet } from '../edit/history-sheet';
import { PageBody } from './page-body';
import css from './reading.module.css';

interface ReadingProps {
  page: GuidePage;
  /** What was looked for, to be marked. */
  typed: string;
  before: GuidePage | undefined;
  after: GuidePage | undefined;
  onOpen: (code: string) => void;
  onEdit: () => void;
}

/** One page of the guide, to be read from a step away. */
export function Reading({ page, typed, before, after, onOpen, onEdit }: ReadingProps) {
  const { t } = useTranslation('guide');
  return (
    <article className={css.reading} data-testid={`reading-${page.code}`}>
      <Head page={page} onEdit={onEdit} />
      <PageBody page={page} typed={typed} />
      <nav className={css.turn} aria-label={t('page.turn')}>
        {before && (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconArrowLeft size={20} aria-hidden />}
            onClick={() => onOpen(before.code)}
          >
            {say(before.title)}
          </Button>
        )}
        {after && (
          <Button
            className={css.after}
            variant="subtle"
            color="gray"
            rightSection={<IconArrowRight size={20} aria-hidden />}
            onClick={() => onOpen(after.code)}
            data-testid="act-next-page"
          >
            {say(after.title)}
          </Button>
        )}
      </nav>
    </article>
  );
}

function Head({ page, onEdit }: { page: GuidePage; onEdit: () => void }) {
  const { t } = useTranslation('guide');
  const edit = useEdit(page.code);
  const wasEdited = useGuide().edits.some(({ code }) => code === page.code);
  const [history, setHistory] = useState(false);
  const clause = useStandard().clauses.find(({ code }) => code === page.clause);
  const written =
    edit &&
    t('page.written', {
      name: nameOf(edit.by),
      day: dayText(stationCalendar().dateOf(edit.atMs)),
    });
  const facts = [
    t(`chapter.${page.chapter}`),
    clause && `${clause.code} ${say(clause.title)}`,
    written,
  ];
  return (
    <header className={css.head}>
      <div className={css.words}>
        <h2 className={css.title}>{say(page.title)}</h2>
        <p className={css.facts}>{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <div className={css.acts}>
        {wasEdited && (
          <Button
            variant="default"
            leftSection={<IconHistory size={22} aria-hidden />}
            onClick={() => setHistory(true)}
            data-testid="act-page-history"
          >
            {t('history.open')}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconPencil size={22} aria-hidden />}
          onClick={onEdit}
          data-testid="act-edit-page"
        >
          {t('page.edit')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={22} aria-hidden />}
          onClick={() => window.print()}
          data-testid="act-print-page"
        >
          {t('page.print')}
        </Button>
      </div>
      {history && <HistorySheet page={page} onClose={() => setHistory(false)} />}
    </header>
  );
}
