import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../../shared/standard/schema';
import { Chip } from '../../../parts/chip';
import { NumberStepper } from '../../../parts/number-stepper';
import { ruleWords } from '../../../state/rule-words';
import { TIMES_MAX, type Draft } from '../draft';
import { AmountField } from './amount-field';
import { LateNotice } from './late-notice';
import { NoteField } from './note-field';
import css from './slip.module.css';
import { WhenField } from './when-field';

interface Props {
  draft: Draft;
  rule: Rule;
  closedMonths: readonly string[];
  onDraft: (draft: Draft) => void;
}

/** What is filled in once the rule is chosen. */
export function SlipFields({ draft, rule, closedMonths, onDraft }: Props) {
  const { t } = useTranslation('ledger');
  const change = (part: Partial<Draft>): void => onDraft({ ...draft, ...part });
  return (
    <>
      <p className={css.ruleText}>{ruleWords(rule)}</p>
      {rule.dismissal && (
        <div className={css.field} role="group" aria-label={t('record.sanction')}>
          {[false, true].map((dismissal) => (
            <Chip
              key={String(dismissal)}
              grow
              aria-pressed={draft.dismissal === dismissal}
              onClick={() => change({ dismissal, times: 1, amountFen: null })}
              data-testid={dismissal ? 'sanction-dismissal' : 'sanction-fine'}
            >
              {t(dismissal ? 'record.dismissal' : 'record.fine')}
            </Chip>
          ))}
        </div>
      )}
      <div className={css.field}>
        {!draft.dismissal && (
          <>
            <span className={css.label}>{t('record.times')}</span>
            <NumberStepper
              value={draft.times}
              onChange={(times) => change({ times })}
              label={t('record.times')}
              min={1}
              max={TIMES_MAX}
            />
          </>
        )}
        <WhenField date={draft.date} onChange={(date) => change({ date })} />
      </div>
      <LateNotice draft={draft} closedMonths={closedMonths} />
      {rule.amountFen === null && !draft.dismissal && (
        <AmountField
          minFen={rule.minFen === null ? null : rule.minFen * draft.times}
          times={draft.times}
          onChange={(amountFen) => change({ amountFen })}
        />
      )}
      <NoteField rule={rule} draft={draft} onChange={change} />
    </>
  );
}
