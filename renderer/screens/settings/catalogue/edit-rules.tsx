import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../../parts/big-button';
import { DropButton } from '../../../parts/drop-button';
import { useAsked } from '../../../state/asked';
import type { Version } from './catalogue';
import css from './edit.module.css';
import { PublishSheet } from './publish-sheet';
import { changedRules, editOf, firstFault, withNewSum, type Changed } from './rule-edit';
import { RuleForm } from './rule-form';
import { RulePicker } from './rule-picker';
import type { RulesDraft } from './rules-draft';

interface Props {
  versions: readonly Version[];
  latest: number;
  draft: RulesDraft;
  onChange: (draft: RulesDraft) => void;
  /** The version that came of it, or null where it was given up. */
  onDone: (published: number | null) => void;
}

/** A draft of the next version: rules worded anew one by one, then looked over and published. */
export function EditRules({ versions, latest, draft, onChange, onDone }: Props) {
  const { t } = useTranslation('catalogue');
  const rules = useAsked('standard.rules', { version: latest }).data ?? [];
  const [publishing, setPublishing] = useState(false);
  const { code, edits, typed } = draft;
  const rule = rules.find((one) => one.code === code) ?? rules[0];
  const changed = changedRules(rules, edits);
  const faulty = firstFault(rules, edits);
  if (!rule) return null;
  const putIn = (left: readonly Changed[]): void => {
    const amended = left.map(({ before }) => {
      const edit = edits[before.code] ?? editOf(before);
      return [before.code, withNewSum(before, edit)];
    });
    onChange({ ...draft, edits: { ...edits, ...Object.fromEntries(amended) } });
  };
  const sub =
    faulty === null ? t('edit.changed', { count: changed.length }) : t('edit.faulty', { faulty });
  return (
    <section className={css.section} aria-label={t('edit.title')} data-testid="edit-catalogue">
      <div className={css.columns}>
        <RulePicker
          rules={rules}
          chosen={rule.code}
          changed={changed.map(({ before }) => before.code)}
          onChoose={(chosen) => onChange({ ...draft, code: chosen })}
        />
        <RuleForm
          key={rule.code}
          rule={rule}
          edit={edits[rule.code] ?? editOf(rule)}
          onEdit={(edit) => onChange({ ...draft, edits: { ...edits, [rule.code]: edit } })}
        />
      </div>
      <footer className={css.foot}>
        <p className={css.words}>{t('edit.hint', { version: latest })}</p>
        <DropButton
          label={t(changed.length === 0 ? 'edit.back' : 'edit.drop')}
          count={changed.length}
          onDrop={() => onDone(null)}
          data-testid="act-drop-catalogue"
        />
        <BigButton
          tone="main"
          icon={IconArrowRight}
          label={t('edit.next')}
          sub={sub}
          disabled={changed.length === 0 || faulty !== null}
          onClick={() => setPublishing(true)}
          data-testid="act-review-catalogue"
        />
      </footer>
      <PublishSheet
        opened={publishing}
        versions={versions}
        changed={changed}
        typed={typed}
        onType={(publication) => onChange({ ...draft, typed: publication })}
        onPutIn={putIn}
        onPublished={() => onDone(latest + 1)}
        onClose={() => setPublishing(false)}
      />
    </section>
  );
}
