import { IconAlertTriangle, IconMailOpened, IconPrinter } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isOff } from '../../../../shared/domain/handover';
import type { LeftView } from '../../../../shared/contract/queries';
import { BigButton } from '../../../parts/big-button';
import { useBusy } from '../../../parts/use-busy';
import { tap } from '../../../state/act';
import { dayText } from '../../../state/dates';
import { useDay } from '../../../state/day';
import { say, useStandard } from '../../../state/standard';
import { timeOf } from '../../../state/station';
import { nameOf } from '../../../state/team';
import { stay } from '../chosen';
import css from './left-words.module.css';

function Line({ item }: { item: LeftView['items'][number] }) {
  const { t } = useTranslation('lists');
  const { handover } = useStandard();
  const known = handover.find(({ name }) => name.zh === item.name);
  const by = Math.abs(item.counted - item.expected);
  return (
    <li className={css.line} data-off={isOff(item) || undefined}>
      {isOff(item) && <IconAlertTriangle size={22} aria-hidden />}
      <strong>{known ? say(known.name) : item.name}</strong>
      {isOff(item) && (
        <span>
          {t(item.counted < item.expected ? 'handover.short' : 'handover.over', { count: by })}
        </span>
      )}
      <span>{item.note}</span>
    </li>
  );
}

function Left({ one }: { one: LeftView }) {
  const { t } = useTranslation('lists');
  const who = { date: dayText(one.date), time: timeOf(one.atMs), name: nameOf(one.staffNo) };
  return (
    <section className={css.one} data-testid={`left-${one.id}`}>
      <h3 className={css.who}>{t('handover.left.from', { ...who, guard: one.guard })}</h3>
      {one.left.trim() !== '' && <p className={css.words}>{one.left}</p>}
      {one.items.length > 0 && (
        <ul className={css.lines}>
          {one.items.map((item) => (
            <Line key={item.name} item={item} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** O-02, F-06: what the shifts before left; it is taken over before the bar is. */
export function LeftWords() {
  const { t } = useTranslation('lists');
  const { left } = useDay();
  const [busy, run] = useBusy();
  const last = left.at(-1);
  if (!last) return null;
  const accept = (): Promise<void> =>
    run(async () => {
      stay('handover-in');
      await tap('handover.accept', { handover: last.id }, { done: t('handover.left.done') });
    });
  return (
    <div className={css.left} data-testid="left-words">
      <header className={css.head}>
        <h2 className={css.title}>{t('handover.left.title')}</h2>
        <Button
          className={css.print}
          variant="default"
          leftSection={<IconPrinter size={22} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('handover.print')}
        </Button>
      </header>
      {left.map((one) => (
        <Left key={one.id} one={one} />
      ))}
      <div className={css.foot}>
        <p className={css.hint}>{t('handover.left.hint')}</p>
        <BigButton
          tone="main"
          icon={IconMailOpened}
          label={t('handover.left.accept')}
          disabled={busy}
          data-testid="act-accept-left"
          onClick={() => void accept()}
        />
      </div>
    </div>
  );
}
