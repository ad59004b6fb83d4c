import { Button } from '@mantine/core';
import { IconPencil, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { HandoverView } from '../../../../shared/contract/queries';
import { cx } from '../../../parts/cx';
import { say, useStandard } from '../../../state/standard';
import { timeOf, useStation } from '../../../state/station';
import { nameOf } from '../../../state/team';
import { isOff } from './draft';
import css from './handover-record.module.css';

/** What is left for the next shift, and who took it over. */
function Left({ made, words }: { made: HandoverView; words: string }) {
  const { t } = useTranslation('lists');
  return (
    <section className={css.left}>
      <h3 className={css.leftTitle}>{t('handover.left.label')}</h3>
      <p className={css.leftWords}>{words}</p>
      {made.accepted && (
        <p className={css.who}>
          {t('handover.left.taken', {
            name: nameOf(made.accepted.staffNo),
            time: timeOf(made.accepted.atMs),
          })}
        </p>
      )}
    </section>
  );
}

/** The filled handover form, on the screen and on paper. */
export function HandoverRecord({ made, onAgain }: { made: HandoverView; onAgain: () => void }) {
  const { t } = useTranslation('lists');
  const { handover } = useStandard();
  const { station } = useStation();
  const names = new Map(handover.map((item) => [item.name.zh, say(item.name)]));
  return (
    <article className={css.sheet} data-testid={`handover-record-${made.direction}`}>
      <header className={css.head}>
        <h2 className={css.title}>{t(`handover.form.${made.direction}`)}</h2>
        <p className={css.who}>
          {station?.name} · {made.date} {timeOf(made.atMs)}
        </p>
        <div className={css.actions}>
          <Button
            variant="default"
            leftSection={<IconPrinter size={22} aria-hidden />}
            onClick={() => window.print()}
          >
            {t('handover.print')}
          </Button>
          <Button
            variant="subtle"
            leftSection={<IconPencil size={22} aria-hidden />}
            onClick={onAgain}
          >
            {t('handover.again')}
          </Button>
        </div>
      </header>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('handover.item')}</th>
            <th scope="col" className={css.number}>
              {t('handover.expectedShort')}
            </th>
            <th scope="col" className={css.number}>
              {t('handover.counted')}
            </th>
            <th scope="col">{t('handover.remark')}</th>
          </tr>
        </thead>
        <tbody>
          {made.items.map((item) => (
            <tr key={item.name} className={cx(isOff(item) && css.off)}>
              <td>{names.get(item.name) ?? item.name}</td>
              <td className={css.number}>{item.expected}</td>
              <td className={css.number}>{item.counted}</td>
              <td>{item.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {made.left && <Left made={made} words={made.left} />}
      <footer className={css.names}>
        <span>
          {t('handover.ours')} <strong>{nameOf(made.staffNo)}</strong>
        </span>
        <span>
          {t('handover.theirs')} <strong>{made.guard}</strong>
        </span>
      </footer>
    </article>
  );
}
