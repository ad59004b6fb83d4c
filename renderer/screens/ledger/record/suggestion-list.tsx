import { IconBulb } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SuggestionView } from '../../../../shared/contract/queries';
import { actWithPin } from '../../../state/act';
import { useAsked } from '../../../state/asked';
import type { UnlockedPerson } from '../../../state/session';
import { nameOf } from '../../../state/team';
import { useToday } from '../../../state/today';
import { EMPTY_DRAFT, type Draft } from '../draft';
import { ReasonSheet } from '../reason-sheet';
import css from './record.module.css';
import { SuggestionItem } from './suggestion-item';
import { suggestionWords } from './suggestion-words';

/** Who and what, in a line. */
function fullWords(one: SuggestionView): string {
  const facts = `${one.rule} · ${suggestionWords(one)}`;
  return one.staffNo === null ? facts : `${nameOf(one.staffNo)} · ${facts}`;
}

interface Props {
  me: UnlockedPerson;
  /** The suggestion that the draft was filled from. */
  usedNow: number | null;
  onUse: (draft: Draft) => void;
}

/** What timers, check-ins and grooming checks propose; nothing is ever fined by itself. */
export function SuggestionList({ me, usedNow, onUse }: Props) {
  const { t } = useTranslation('ledger');
  const today = useToday();
  const { data } = useAsked('suggestion.list', {});
  const [dismissing, setDismissing] = useState<SuggestionView | null>(null);
  if (data === null || data.length === 0) return null;

  const use = (one: SuggestionView): void =>
    onUse({
      ...EMPTY_DRAFT,
      staff: one.staffNo,
      rule: one.rule,
      note: suggestionWords(one),
      date: one.date === today ? null : one.date,
      suggestion: one.id,
    });
  const dismiss = (reason: string): Promise<boolean> => {
    const input = { suggestion: dismissing?.id ?? 0, reason };
    return actWithPin('supervisor', 'suggestion.dismiss', input, {
      done: t('suggestion.dismissed', { what: dismissing ? fullWords(dismissing) : '' }),
    });
  };

  return (
    <section className={css.suggestions} aria-label={t('suggestion.title')}>
      <h2 className={css.heading}>
        <IconBulb size={20} aria-hidden /> {t('suggestion.title')} {data.length}
        <span className={css.quiet}>{t('suggestion.explain')}</span>
      </h2>
      <ul className={css.plainList}>
        {data.map((one) => (
          <SuggestionItem
            key={one.id}
            suggestion={one}
            used={one.id === usedNow}
            own={one.staffNo === me.no}
            onUse={() => use(one)}
            onDismiss={() => setDismissing(one)}
          />
        ))}
      </ul>
      <ReasonSheet
        opened={dismissing !== null}
        title={
          dismissing?.staffNo
            ? t('suggestion.dismissTitle', { name: nameOf(dismissing.staffNo) })
            : t('suggestion.dismissTitleNobody')
        }
        hint={dismissing ? fullWords(dismissing) : ''}
        label={t('suggestion.dismissReason')}
        quick={[t('suggestion.talked'), t('suggestion.excused'), t('suggestion.unfounded')]}
        confirm={t('suggestion.dismiss')}
        onConfirm={dismiss}
        onClose={() => setDismissing(null)}
      />
    </section>
  );
}
