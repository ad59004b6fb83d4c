import { useTranslation } from 'react-i18next';
import type { WorkDay, WorkPart } from '../../../../shared/contract/queries';
import { linesOf, WORK_PARTS } from '../../../../shared/domain/work-log/lines';
import { WORK_PART_WORDS } from '../../../../shared/words/work-log';
import { currentLanguage } from '../../../i18n';
import { say, useStandard } from '../../../state/standard';
import { timeOf } from '../../../state/station';
import { nameOf } from '../../../state/team';
import css from './work-log.module.css';

interface Props {
  day: WorkDay;
  changed: readonly WorkPart[];
}

/** The parts of a day, each as a few lines of words; those without anything are left out. */
export function DaySections({ day, changed }: Props) {
  const { t } = useTranslation('work-log');
  const standard = useStandard();
  const words = { language: currentLanguage(), standard, time: timeOf, name: nameOf };
  return (
    <div className={css.sections}>
      {WORK_PARTS.map((part) => {
        const lines = linesOf(part, day, words);
        if (lines.length === 0) return null;
        return (
          <section
            key={part}
            aria-label={say(WORK_PART_WORDS[part])}
            data-changed={changed.includes(part)}
          >
            <h3 className={css.part}>
              {say(WORK_PART_WORDS[part])}
              {changed.includes(part) && <span>{t('partChanged')}</span>}
            </h3>
            <ul className={css.lines}>
              {lines.map(({ key, head, text }) => (
                <li key={key}>
                  <span className={css.head}>{head}</span>
                  <span>{text}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
