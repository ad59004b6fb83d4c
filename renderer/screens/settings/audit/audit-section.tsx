import { Button } from '@mantine/core';
import { IconHistory, IconPrinter } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditLine } from '../../../../shared/contract/views/audit';
import { mayAct } from '../../../../shared/domain/roles';
import { BigButton } from '../../../parts/big-button';
import { Empty } from '../../../parts/empty';
import { useBusy } from '../../../parts/use-busy';
import { useAsked } from '../../../state/asked';
import { allPages, usePages } from '../../../state/pages';
import { requirePin, useUnlocked } from '../../../state/session';
import { say } from '../../../state/standard';
import { AuditFilterBar, EVERYTHING, questionOf, type AuditFilter } from './audit-filter';
import { AuditList } from './audit-list';
import { AuditPaper, MOST_PRINTED } from './audit-paper';
import css from './audit.module.css';

function AuditLog() {
  const { t } = useTranslation('audit');
  const [filter, setFilter] = useState<AuditFilter>(EVERYTHING);
  const [paper, setPaper] = useState<readonly AuditLine[] | null>(null);
  const [busy, run] = useBusy();
  const question = questionOf(filter);
  const { rows, next, refusal, waiting, more } = usePages('audit.list', question);
  const people = useAsked('staff.names', {}).data ?? [];
  const isFiltered = Object.keys(question).length > 0;
  const isEmpty = !waiting && refusal === null && rows.length === 0;

  const print = (): Promise<void> =>
    run(async () => setPaper(await allPages('audit.list', question, MOST_PRINTED)));
  const printed = useCallback(() => setPaper(null), []);

  return (
    <div className={css.section}>
      <header className={css.bar}>
        <AuditFilterBar filter={filter} onFilter={setFilter} people={people} />
        <span className={css.count} role="status">
          {rows.length > 0 && t(next === null ? 'count' : 'countMore', { count: rows.length })}
        </span>
        <Button
          variant="default"
          leftSection={<IconPrinter size={20} aria-hidden />}
          onClick={() => void print()}
          disabled={rows.length === 0}
          loading={busy}
          data-testid="act-print-audit"
        >
          {t('print')}
        </Button>
      </header>
      <p className={css.intro}>{t('intro')}</p>
      {refusal && (
        <p className={css.fault} role="alert">
          {say(refusal.message)}
        </p>
      )}
      {isEmpty && (
        <Empty
          icon={IconHistory}
          title={t(isFiltered ? 'emptyFilter' : 'empty')}
          hint={t(isFiltered ? 'emptyFilterHint' : 'emptyHint')}
          action={
            isFiltered && <Button onClick={() => setFilter(EVERYTHING)}>{t('showAll')}</Button>
          }
        />
      )}
      {rows.length > 0 && <AuditList key={JSON.stringify(question)} lines={rows} onEnd={more} />}
      {paper && <AuditPaper lines={paper} onDone={printed} />}
    </div>
  );
}

/** Who changed what, and what was refused: the manager's, behind the PIN. */
export function AuditSection() {
  const { t } = useTranslation('audit');
  const unlocked = useUnlocked();
  if (unlocked !== null && mayAct(unlocked.role, 'manager')) return <AuditLog />;
  return (
    <Empty
      icon={IconHistory}
      title={t('locked')}
      hint={t('lockedHint')}
      action={
        <BigButton
          label={t('unlock')}
          data-testid="act-unlock-audit"
          onClick={() => void requirePin('manager')}
        />
      }
    />
  );
}
