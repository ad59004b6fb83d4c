import { IconNotebook, IconSignature } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../../parts/big-button';
import { Empty } from '../../../parts/empty';
import { useBusy } from '../../../parts/use-busy';
import { actWithPin } from '../../../state/act';
import { useAsked } from '../../../state/asked';
import { PaperBar } from '../../papers/paper-bar';
import { DayList } from './day-list';
import { DayLog } from './day-log';
import css from './work-log.module.css';

interface Props {
  month: string;
  /** The day to open with, where one was asked for. */
  start: string | null;
}

/** The daily work log (F-06): the days of a month, and one of them in full, to be signed. */
export function WorkLogTab({ month, start }: Props) {
  const { t } = useTranslation('work-log');
  const { data: days } = useAsked('worklog.days', { month });
  const [chosen, setChosen] = useState(start);
  // What waits longest stands open; else the last day.
  const usual = days?.find(({ signed }) => !signed)?.date ?? days?.at(-1)?.date ?? null;
  const date = chosen !== null && chosen.startsWith(month) ? chosen : usual;
  if (!days) return null;
  if (date === null) {
    return <Empty icon={IconNotebook} title={t('empty')} hint={t('emptyHint')} />;
  }
  return (
    <div className={css.tab} data-testid="work-log">
      <DayList days={days} date={date} onPick={setChosen} />
      <Day key={date} date={date} />
    </div>
  );
}

function Day({ date }: { date: string }) {
  const { t } = useTranslation('work-log');
  const { data: log } = useAsked('worklog.get', { date });
  const [busy, run] = useBusy();
  if (!log) return null;
  const sign = (): Promise<void> =>
    run(async () => {
      await actWithPin('manager', 'worklog.sign', { date }, { done: t('signedNow') });
    });
  return (
    <div className={css.day}>
      <DayLog log={log} />
      <PaperBar order={{ kind: 'worklog', date }}>
        {log.signed === null && (
          <BigButton
            icon={IconSignature}
            tone="main"
            label={t('sign')}
            sub={t(log.running ? 'running' : 'signHint')}
            disabled={busy || log.running || !log.any}
            onClick={() => void sign()}
            data-testid="act-sign-log"
          />
        )}
      </PaperBar>
    </div>
  );
}
