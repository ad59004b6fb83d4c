import { ActionIcon, Collapse } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistItem } from '../../../../shared/standard/schema';
import { CheckMark } from '../../../parts/check-mark';
import { NumberStepper } from '../../../parts/number-stepper';
import { useDay } from '../../../state/day';
import { isSettled, tickOf, type StepCode } from '../../../state/progress';
import { showSnack } from '../../../state/snack';
import { say } from '../../../state/standard';
import { stay } from '../chosen';
import { TickGuide } from './tick-guide';
import { TickTold } from './tick-told';
import { tickDone, untick } from './ticking';
import { usualCount } from './usual-count';
import css from './tick.module.css';

interface TickRowProps {
  item: ChecklistItem;
  step: StepCode;
  /** The parts, where the item is ticked by them. */
  children?: ReactNode;
}

/** One item of a list: the whole row is the tick; below it, how it is done. */
export function TickRow({ item, step, children }: TickRowProps) {
  const { t } = useTranslation('lists');
  const day = useDay();
  const tick = tickOf(day, item.code);
  const settled = isSettled(tick);
  const [open, setOpen] = useState(false);
  const [count, setCount] = useState(() => usualCount(item, day));
  const left = item.parts.filter((part) => !isSettled(tickOf(day, item.code, part.code))).length;
  const byParts = children !== undefined;
  const partsFirst = byParts && !settled ? t('tick.partsFirst', { count: left }) : null;
  const toggle = (): void => {
    stay(step);
    // An item of parts is ticked by them: a tap on it says so.
    if (partsFirst !== null) return showSnack({ tone: 'refused', text: partsFirst });
    void (settled
      ? untick({ item: item.code })
      : tickDone({ item: item.code }, item.count ? count : undefined));
  };
  const title = say(item.title);
  const state = tick?.state === 'na' ? 'na' : settled ? 'done' : 'open';
  return (
    <li className={css.row} data-state={state} data-testid={`tick-${item.code}`}>
      <div className={css.main}>
        <button
          type="button"
          role="checkbox"
          aria-checked={settled}
          aria-label={title}
          className={css.tick}
          onClick={toggle}
        >
          <CheckMark state={state} size={36} />
          <span className={css.words}>
            <span className={css.title}>{title}</span>
            <TickTold code={item.code} tick={tick} />
            {partsFirst !== null && <span className={css.told}>{partsFirst}</span>}
          </span>
        </button>
        {item.count && !settled && (
          <NumberStepper value={count} onChange={setCount} label={say(item.count)} />
        )}
        <ActionIcon
          color="gray"
          aria-expanded={open}
          aria-label={t('tick.how', { title })}
          onClick={() => setOpen(!open)}
        >
          <IconChevronDown className={css.chevron} data-open={open || undefined} aria-hidden />
        </ActionIcon>
      </div>
      {children}
      <Collapse expanded={open}>
        <TickGuide item={item} settled={settled} byParts={byParts} />
      </Collapse>
    </li>
  );
}
