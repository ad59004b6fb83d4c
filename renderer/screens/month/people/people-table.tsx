import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MonthView } from '../../../../shared/contract/queries';
import { Avatar } from '../../../parts/avatar';
import { Empty } from '../../../parts/empty';
import { yuan } from '../../../../shared/domain/money';
import { Money } from '../../../parts/money';
import { usePolicy } from '../../../state/policy';
import { useUnlocked } from '../../../state/session';
import { focusText } from '../../../state/ledger-focus';
import { goTo } from '../../../state/place';
import css from './people-table.module.css';
import { totalOf } from './total';

const COLUMNS = [
  'penaltyTimes',
  'penaltyFen',
  'rewardTimes',
  'rewardFen',
  'net',
  'dismissals',
  'aboveCap',
] as const;

/** The month's summary: one row for each person with an entry, as in the bundle. */
export function PeopleTable({ view: { people, report } }: { view: MonthView }) {
  const { t } = useTranslation('month');
  const { ledgerIn, capPercent } = usePolicy();
  const isManager = useUnlocked()?.role === 'manager';
  if (people.length === 0) {
    return <Empty icon={IconUsers} title={t('chart.empty')} hint={t('chart.emptyHint')} />;
  }
  const showsCap = isManager && ledgerIn === 'money';
  const total = totalOf(people);
  const open = (staff: string): Promise<void> =>
    goTo('ledger', focusText({ look: 'entries', month: report.month, staff }));
  return (
    <div className={css.wrap}>
      <table className={css.table} data-testid="people-table">
        <thead>
          <tr>
            <th scope="col">{t('people.name')}</th>
            {COLUMNS.filter((column) => showsCap || column !== 'aboveCap').map((column) => (
              <th key={column} scope="col">
                {t(`people.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map(({ no, name, sum, aboveCapFen }) => (
            // For a finger anywhere on the row; its name is the button for keys and readers.
            <tr key={no} onClick={() => void open(no)} data-testid={`person-row-${no}`}>
              <th scope="row">
                <button type="button" className={css.person} title={t('people.open', { name })}>
                  <Avatar no={no} name={name} size={32} />
                  {name} <span className={css.quiet}>{no}</span>
                </button>
              </th>
              <Sums {...sum} />
              {showsCap && (
                <td>
                  <AboveCap fen={aboveCapFen} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('people.total')}</th>
            <Sums {...total} />
            {showsCap && <td />}
          </tr>
        </tfoot>
      </table>
      {showsCap && <p className={css.quiet}>{t('people.cap', { percent: capPercent })}</p>}
    </div>
  );
}

type Sum = MonthView['people'][number]['sum'];

function Sums({ penaltyTimes, penaltyFen, rewardTimes, rewardFen, netFen, dismissals }: Sum) {
  return (
    <>
      <td>{penaltyTimes}</td>
      <td>
        <Money fen={penaltyFen} />
      </td>
      <td>{rewardTimes}</td>
      <td>
        <Money fen={rewardFen} />
      </td>
      <td className={css.net}>
        <Money fen={netFen} />
      </td>
      <td>{dismissals}</td>
    </>
  );
}

/** An amount above the cap is a fact to look at: it carries a mark beside the figure. */
function AboveCap({ fen }: { fen: number | null }) {
  const { t } = useTranslation('month');
  if (fen === null) return <span className={css.quiet}>{t('people.unknown')}</span>;
  return <span className={fen > 0 ? css.above : css.quiet}>{yuan(fen)}</span>;
}
