import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerRow, MonthView } from '../../../../shared/contract/queries';
import { currentLanguage } from '../../../i18n';
import { dayWords } from '../../../parts/date-words';
import { usePolicy } from '../../../state/policy';
import { stationCalendar } from '../../../state/station';
import { nameOf } from '../../../state/team';
import { closingList, mayClose } from '../closing-list';
import { ClosedAnchor } from './closed-anchor';
import { CloseSheet } from './close-sheet';
import { ClosingItemLine } from './closing-item-line';
import css from './closing.module.css';

interface Props {
  view: MonthView;
  rows: readonly LedgerRow[];
  /** Shows the people's sums. */
  onPeople: () => void;
}

/** What stands between the month and its closing, and the closing itself. */
export function CloseMonth({ view, rows, onPeople }: Props) {
  const { t } = useTranslation('month');
  const [sure, setSure] = useState(false);
  const { closed, report } = view;
  const items = closingList(view, rows, usePolicy().ledgerIn === 'money');
  const ready = mayClose(items);
  return (
    <section className={css.part} aria-label={t('close.title')}>
      <h2 className={css.title}>{t('close.title')}</h2>
      {closed && (
        <p className={css.done} data-testid="month-closed">
          <IconLock size={20} aria-hidden />
          <b>
            {t('close.done', {
              name: nameOf(closed.closedBy),
              date: dayWords(stationCalendar().dateOf(closed.closedAtMs), currentLanguage()),
            })}
          </b>
          {t('close.doneHint')}
        </p>
      )}
      {closed && <ClosedAnchor month={report.month} head={closed.head} />}
      {!closed && (
        <>
          <ul className={css.list}>
            {items.map((item) => (
              <ClosingItemLine
                key={item.code}
                item={item}
                month={report.month}
                onPeople={onPeople}
              />
            ))}
          </ul>
          <div className={css.acts}>
            <Button
              leftSection={<IconLock size={20} />}
              disabled={!ready}
              onClick={() => setSure(true)}
              data-testid="act-close-month"
            >
              {t('close.button')}
            </Button>
            <span className={css.quiet}>{t(ready ? 'managerOnly' : 'close.blocked')}</span>
          </div>
        </>
      )}
      <CloseSheet opened={sure} report={report} onClose={() => setSure(false)} />
    </section>
  );
}
