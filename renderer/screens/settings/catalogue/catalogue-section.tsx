import { IconAlertCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../parts/empty';
import { useAsked } from '../../../state/asked';
import { requirePin, useUnlocked } from '../../../state/session';
import { say } from '../../../state/standard';
import { nameOf } from '../../../state/team';
import { useToday } from '../../../state/today';
import { versionInForce } from './catalogue';
import css from './catalogue.module.css';
import { EditRules } from './edit-rules';
import { RuleBook } from './rule-book';
import { NEW_RULES, rulesDrafts } from './rules-draft';
import { VersionList } from './version-list';

/** The rules in all their versions: anyone may read them, a manager words them anew. */
export function CatalogueSection() {
  const { t } = useTranslation('catalogue');
  const { data: versions, refusal } = useAsked('standard.versions', {});
  const today = useToday();
  const [chosen, setChosen] = useState<number | null>(null);
  const owner = useUnlocked()?.no ?? null;
  const draft = rulesDrafts.use(owner);
  const waiting = rulesDrafts.useOwners();

  if (refusal) {
    return (
      <div role="alert">
        <Empty icon={IconAlertCircle} title={t('refused')} hint={say(refusal.message)} />
      </div>
    );
  }
  const latest = versions?.at(-1);
  if (!versions || !latest) return null;
  if (owner !== null && draft !== null) {
    const done = (published: number | null): void => {
      rulesDrafts.drop(owner);
      if (published !== null) setChosen(published);
    };
    return (
      <EditRules
        versions={versions}
        latest={latest.version}
        draft={draft}
        onChange={(next) => rulesDrafts.keep(owner, next)}
        onDone={done}
      />
    );
  }
  const shown = chosen ?? versionInForce(versions, today) ?? latest.version;
  const edit = async (): Promise<void> => {
    const manager = await requirePin('manager', t('edit.why'));
    // Whoever has a draft goes on with it.
    if (manager !== null && !waiting.includes(manager.no)) {
      rulesDrafts.keep(manager.no, NEW_RULES);
    }
  };
  return (
    <section className={css.section} aria-label={t('title')} data-testid="catalogue">
      <VersionList
        versions={versions}
        today={today}
        shown={shown}
        waiting={waiting.map(nameOf)}
        onShow={setChosen}
        onEdit={() => void edit()}
      />
      <RuleBook version={shown} versions={versions} today={today} />
    </section>
  );
}
