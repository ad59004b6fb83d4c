import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../../parts/big-button';
import { useAsked } from '../../../state/asked';
import type { Version } from './catalogue';
import css from './edit.module.css';
import { PublishSheet } from './publish-sheet';
import { changedRules, editOf, firstFault, type Edits } from './rule-edit';
import { RuleForm } from './rule-form';
import { RulePicker } from './rule-picker';

interface Props {
  versions: readonly Version[];
  latest: number;
  /** The version that came of it, or null where it was given up. */
  onDone: (published: number | null) => void;
}

/** A draft of the next version: rules worded anew one by one, then looked over and published. */
export function EditRules({ versions, latest, onDone }: Props) {
  const { t } = useTranslation('catalogue');
  const rules = useAsked('standard.rules', { version: latest }).data ?? [];
  const [code, setCode] = useState<string | null>(null);
  const [edits, setEdits] = useState<Edits>({});
  const [publishing, setPublishing] = useState(false);
  const rule = rules.find((one) => one.code === code) ?? rules[0];
  const changed = changedRules(rules, edits);
  const faulty = firstFault(rules, edits);
  if (!rule) return null;
  const sub =
    faulty === null ? t('edit.changed', { count: changed.length }) : t('edit.faulty', { faulty });
  return (
    <section className={css.section} aria-label={t('edit.title')} data-testid="edit-catalogue">
      <div className={css.columns}>
        <RulePicker
          rules={rules}
          chosen={rule.code}
          changed={changed.map(({ before }) => before.code)}
          onChoose={setCode}
        />
        <RuleForm
          key={rule.code}
          rule={rule}
          edit={edits[rule.code] ?? editOf(rule)}
          onEdit={(edit) => setEdits({ ...edits, [rule.code]: edit })}
        />
      </div>
      <footer className={css.foot}>
        <p className={css.words}>{t('edit.hint', { version: latest })}</p>
        <Button variant="default" onClick={() => onDone(null)} data-testid="act-drop-catalogue">
          {t(changed.length === 0 ? 'edit.back' : 'edit.drop')}
        </Button>
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
        onPublished={() => onDone(latest + 1)}
        onClose={() => setPublishing(false)}
      />
    </section>
  );
}
