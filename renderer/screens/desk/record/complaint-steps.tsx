import { useTranslation } from 'react-i18next';
import type { DeskRecordOf } from '../../../../shared/contract/views/desk';
import { nextComplaintStep } from '../../../../shared/domain/desk';
import { CheckMark } from '../../../parts/check-mark';
import { useNowMs } from '../../../state/clock';
import { say, useStandard } from '../../../state/standard';
import { nameOf } from '../../../state/team';
import { whenWords } from '../words';
import css from './record.module.css';

/** F-02: the five steps: who did what and when, what is next and until when. */
export function ComplaintSteps({ record }: { record: DeskRecordOf<'complaint'> }) {
  const { t } = useTranslation('desk');
  const { desk } = useStandard();
  const nowMs = useNowMs();
  const { steps, dues } = record.detail;
  const next = record.state === 'open' ? nextComplaintStep(steps) : null;
  return (
    <ol className={css.steps} data-testid="complaint-steps">
      {desk.complaintSteps.map(({ code, title, hint }, index) => {
        const done = steps.find((step) => step.step === code);
        const isLate = next === code && nowMs > dues[code];
        return (
          <li key={code} className={css.step} data-next={next === code || undefined}>
            <CheckMark state={done ? 'done' : 'open'} />
            <span className={css.stepWords}>
              <strong>{`${index + 1}. ${say(title)}`}</strong>
              {done && <span>{done.text}</span>}
              {done && (
                <span className={css.quiet}>
                  {whenWords(done.atMs, nowMs)} {nameOf(done.by)}
                </span>
              )}
              {next === code && <span>{say(hint)}</span>}
              {!done && record.state === 'open' && (
                <span className={isLate ? css.late : css.quiet}>
                  {t(isLate ? 'due.wasBy' : 'due.by', { when: whenWords(dues[code], nowMs) })}
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
