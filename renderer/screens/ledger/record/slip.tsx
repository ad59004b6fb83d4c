import { IconPencil, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../../shared/standard/schema';
import { Avatar } from '../../../parts/avatar';
import { BigButton } from '../../../parts/big-button';
import { Empty } from '../../../parts/empty';
import { say } from '../../../state/standard';
import { nameOf } from '../../../state/team';
import { EMPTY_DRAFT, missingIn, type Draft } from '../draft';
import css from './slip.module.css';
import { SlipFields } from './slip-fields';
import { SlipTotal } from './slip-total';

interface Props {
  draft: Draft;
  rule: Rule | undefined;
  closedMonths: readonly string[];
  busy: boolean;
  onDraft: (draft: Draft) => void;
  onPost: () => void;
}

/** The entry as it will be posted: who, what, how often, how much, and the facts. */
export function Slip({ draft, rule, closedMonths, busy, onDraft, onPost }: Props) {
  const { t } = useTranslation('ledger');
  const missing = missingIn(rule, draft);
  if (draft.staff === null && rule === undefined) {
    return (
      <section className={css.slip} aria-label={t('record.slip')}>
        <Empty icon={IconPencil} title={t('record.startHere')} hint={t('record.startHint')} />
      </section>
    );
  }
  return (
    <section className={css.slip} aria-label={t('record.slip')}>
      <SlipHead draft={draft} rule={rule} onStartOver={() => onDraft(EMPTY_DRAFT)} />
      {rule && (
        <>
          <div className={css.body}>
            <SlipFields
              key={rule.code}
              draft={draft}
              rule={rule}
              closedMonths={closedMonths}
              onDraft={onDraft}
            />
          </div>
          <footer className={css.foot}>
            <SlipTotal rule={rule} draft={draft} />
            <BigButton
              tone="main"
              icon={rule.approval ? IconSend : IconPencil}
              label={t(rule.approval ? 'record.propose' : 'record.post')}
              sub={missing ? t(`record.need.${missing}`) : undefined}
              disabled={missing !== null || busy}
              onClick={onPost}
              data-testid="act-record"
            />
          </footer>
        </>
      )}
    </section>
  );
}

interface HeadProps {
  draft: Draft;
  rule: Rule | undefined;
  onStartOver: () => void;
}

/** Who and by which rule; what is still to be tapped is said in its place. */
function SlipHead({ draft: { staff, suggestion }, rule, onStartOver }: HeadProps) {
  const { t } = useTranslation('ledger');
  return (
    <header className={css.head}>
      {staff !== null && <Avatar no={staff} name={nameOf(staff)} size={40} />}
      <p className={css.who}>
        <b>{staff === null ? t('record.need.staff') : nameOf(staff)}</b>
        {suggestion !== null && <span className={css.quiet}> {t('suggestion.using')}</span>}
        <br />
        {rule ? `${rule.code} ${say(rule.title)}` : t('record.need.rule')}
      </p>
      <button type="button" className={css.textButton} onClick={onStartOver}>
        {t('record.startOver')}
      </button>
    </header>
  );
}
