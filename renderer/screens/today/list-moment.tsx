import { IconArrowRight } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../parts/big-button';
import { CheckMark } from '../../parts/check-mark';
import { ProgressLine } from '../../parts/progress-line';
import { say, useStandard } from '../../state/standard';
import { useDay } from '../../state/day';
import { goTo } from '../../state/place';
import {
  closingSteps,
  isSettled,
  itemsOf,
  nextStep,
  openingSteps,
  tickOf,
  type StepCode,
  type StepProgress,
} from '../../state/progress';
import { useTeam } from '../../state/team';
import css from './list-moment.module.css';

interface Line {
  key: string;
  step: StepCode;
  text: string;
  clause: string;
  settled: boolean;
  /** How far it is where several people take part: 6/7. */
  count: string | null;
}

/** The lines of the moment: the steps, the ticked ones item by item. */
function useLines(list: 'opening' | 'closing'): { steps: StepProgress[]; lines: Line[] } {
  const { t } = useTranslation('frame');
  const day = useDay();
  const standard = useStandard();
  const team = useTeam();
  const steps =
    list === 'opening' ? openingSteps(day, team, standard) : closingSteps(day, standard);
  const items = itemsOf(standard, list).map((item): Line => ({
    key: item.code,
    step: list === 'opening' ? 'prepare' : 'tidy',
    text: say(item.title),
    clause: item.code,
    settled: isSettled(tickOf(day, item.code)),
    count: null,
  }));
  const lines = steps.flatMap((step): Line[] =>
    step.code === 'prepare' || step.code === 'tidy'
      ? items
      : [
          {
            key: step.code,
            step: step.code,
            text: t(`step.${step.code}`),
            clause: t(`stepClause.${step.code}`),
            settled: step.settled,
            count: step.of > 1 ? `${step.done}/${step.of}` : null,
          },
        ],
  );
  return { steps, lines };
}

/** The rows of two columns, for the grid. */
const rowsOf = (lines: number): CSSProperties =>
  ({ '--wb-rows': Math.ceil(lines / 2) }) as CSSProperties;

/** Opening or closing: how far the list is, and the one next step. */
export function ListMoment({ list }: { list: 'opening' | 'closing' }) {
  const { t } = useTranslation(['today', 'frame']);
  const { steps, lines } = useLines(list);
  const done = lines.filter((line) => line.settled).length;
  const next = nextStep(steps);
  return (
    <>
      <div className={css.head}>
        <ProgressLine done={done} of={lines.length} label={t('moment.progress')} />
        {next && (
          <BigButton
            tone="main"
            icon={IconArrowRight}
            label={t('moment.next', { step: t(`frame:step.${next.code}`) })}
            data-testid="act-next-step"
            onClick={() => void goTo('lists', next.code)}
          />
        )}
      </div>
      <ul className={css.lines} style={rowsOf(lines.length)}>
        {lines.map((line) => (
          <li key={line.key}>
            <button
              type="button"
              className={css.line}
              onClick={() => void goTo('lists', line.step)}
            >
              <CheckMark state={line.settled ? 'done' : 'open'} />
              <span className={css.text} data-settled={line.settled || undefined}>
                {line.text}
                {line.count !== null && <span className={css.count}>{line.count}</span>}
              </span>
              <span className={css.clause}>{line.clause}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
