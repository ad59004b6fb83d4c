import { IconNotebook } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { monthOf } from '../../../../shared/domain/calendar';
import { currentLanguage } from '../../../i18n';
import { monthWords } from '../../../parts/date-words';
import { Empty } from '../../../parts/empty';
import { Money } from '../../../parts/money';
import { MonthSwitch } from '../../../parts/month-switch';
import { useAsked } from '../../../state/asked';
import { useToday } from '../../../state/today';
import { mayAnswer, toAnswerFirst } from '../entries';
import { RefusalNote } from '../refusal-note';
import { MineEntry } from './mine-entry';
import css from './mine.module.css';

/** One's own entries of a month in plain words, those that wait for an answer first; each to acknowledge or appeal once. */
export function MineTab() {
  const { t } = useTranslation('ledger');
  const latest = monthOf(useToday());
  const [month, setMonth] = useState(latest);
  const { data, refusal } = useAsked('ledger.mine', { month });
  const rows = toAnswerFirst(data?.rows ?? []);
  const waiting = rows.filter(mayAnswer).length;
  const words = monthWords(month, currentLanguage());

  return (
    <div className={css.tab}>
      <div className={css.head}>
        <MonthSwitch month={month} latest={latest} onChange={setMonth} />
        {rows.length > 0 && (
          <span className={css.quiet}>
            {waiting > 0 ? t('mine.toAnswer', { count: waiting }) : t('mine.allAnswered')}
          </span>
        )}
        {data && (
          <span className={css.sum} data-testid="mine-sum">
            {t('mine.sum', { month: words })}{' '}
            <b>
              <Money fen={data.sum.netFen} unit />
            </b>
          </span>
        )}
      </div>
      {refusal && <RefusalNote refusal={refusal} />}
      {data && rows.length === 0 && (
        <Empty
          icon={IconNotebook}
          title={t('mine.empty', { month: words })}
          hint={t('mine.emptyHint')}
        />
      )}
      <ul className={css.list}>
        {rows.map((row) => (
          <MineEntry key={row.seq} row={row} />
        ))}
      </ul>
      <p className={css.quiet}>{t('mine.record')}</p>
    </div>
  );
}
