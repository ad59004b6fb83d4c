import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBusy } from '../../../parts/use-busy';
import { actWithPin } from '../../../state/act';
import { useAsked } from '../../../state/asked';
import type { UnlockedPerson } from '../../../state/session';
import { useStandard } from '../../../state/standard';
import { EMPTY_DRAFT, inputOf, withRule, type Draft } from '../draft';
import { PersonColumn } from './person-column';
import css from './record.module.css';
import { RuleColumn } from './rule-column';
import { Slip } from './slip';

/** Record an entry in four taps: person, rule, note, post. The amount is seen before it is posted. */
export function RecordSheet({ me }: { me: UnlockedPerson }) {
  const { t } = useTranslation('ledger');
  const { rules } = useStandard();
  const months = useAsked('month.list', {});
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const [busy, run] = useBusy();
  const rule = rules.find((one) => one.code === draft.rule);
  const closed = (months.data ?? []).flatMap((one) => (one.closed ? [one.month] : []));

  const post = (): Promise<void> =>
    run(async () => {
      const input = inputOf(rule, draft, closed);
      if (input === null) return;
      const done = t(rule?.approval ? 'record.proposed' : 'record.posted');
      if (await actWithPin('supervisor', 'ledger.record', input, { done })) setDraft(EMPTY_DRAFT);
    });

  return (
    <div className={css.sheet}>
      <PersonColumn me={me} draft={draft} onDraft={setDraft} />
      <RuleColumn chosen={draft.rule} onChoose={(code) => setDraft((was) => withRule(was, code))} />
      <Slip
        draft={draft}
        rule={rule}
        closedMonths={closed}
        busy={busy}
        onDraft={setDraft}
        onPost={() => void post()}
      />
    </div>
  );
}
