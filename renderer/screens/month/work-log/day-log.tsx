import { SegmentedControl } from '@mantine/core';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkLogView } from '../../../../shared/contract/queries';
import { WORK_PART_WORDS } from '../../../../shared/words/work-log';
import { currentLanguage, say } from '../../../i18n';
import { dateWords, dayWords } from '../../../parts/date-words';
import { stationCalendar, timeOf } from '../../../state/station';
import { nameOf } from '../../../state/team';
import { DaySections } from './day-sections';
import css from './work-log.module.css';

/** One day in full: as it was signed, and beside it what its records tell by now. */
export function DayLog({ log }: { log: WorkLogView }) {
  const { t } = useTranslation('work-log');
  const [look, setLook] = useState<'signed' | 'now'>('signed');
  const { signed } = log;
  const language = currentLanguage();
  const changed = signed?.changed ?? [];
  const day = signed && look === 'signed' ? signed.day : log.day;
  return (
    <article className={css.log} tabIndex={0} aria-label={t('title')} data-testid="day-log">
      <h2 className={css.title}>
        {dayWords(log.date, language)}{' '}
        {signed && (
          <span data-testid="log-signed">
            <IconLock size={18} aria-hidden />{' '}
            {t('signedBy', {
              name: nameOf(signed.by),
              date: dateWords(stationCalendar().dateOf(signed.atMs), language),
              time: timeOf(signed.atMs),
            })}
            {' · '}
            {t('code', { code: signed.hash.slice(0, 12) })}
          </span>
        )}
      </h2>
      {changed.length > 0 && (
        <div className={css.changed} role="status">
          <p>
            <IconAlertTriangle size={20} aria-hidden />{' '}
            {t('changed', {
              parts: changed.map((part) => say(WORK_PART_WORDS[part])).join(t('and')),
            })}
          </p>
          <SegmentedControl
            aria-label={t('look')}
            value={look}
            onChange={(next) => setLook(next === 'now' ? 'now' : 'signed')}
            data={(['signed', 'now'] as const).map((value) => ({
              value,
              label: t(`look_${value}`),
            }))}
          />
        </div>
      )}
      <DaySections day={day} changed={changed} />
    </article>
  );
}
