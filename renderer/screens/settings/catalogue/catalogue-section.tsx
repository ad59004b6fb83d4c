import { IconAlertCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../parts/empty';
import { useAsked } from '../../../state/asked';
import { requirePin } from '../../../state/session';
import { say } from '../../../state/standard';
import { useToday } from '../../../state/today';
import { versionInForce } from './catalogue';
import css from './catalogue.module.css';
import { EditRules } from './edit-rules';
import { RuleBook } from './rule-book';
import { VersionList } from './version-list';

/** The rules in all their versions: anyone may read them, a manager words them anew. */
export function CatalogueSection() {
  const { t } = useTranslation('catalogue');
  const { data: versions, refusal } = useAsked('standard.versions', {});
  const today = useToday();
  const [chosen, setChosen] = useState<number | null>(null);
  const [editing, setEditing] = useState(false);

  if (refusal) {
    return (
      <div role="alert">
        <Empty icon={IconAlertCircle} title={t('refused')} hint={say(refusal.message)} />
      </div>
    );
  }
  const latest = versions?.at(-1);
  if (!versions || !latest) return null;
  if (editing) {
    const done = (published: number | null): void => {
      setEditing(false);
      if (published !== null) setChosen(published);
    };
    return <EditRules versions={versions} latest={latest.version} onDone={done} />;
  }
  const shown = chosen ?? versionInForce(versions, today) ?? latest.version;
  const edit = async (): Promise<void> =>
    setEditing((await requirePin('manager', t('edit.why'))) !== null);
  return (
    <section className={css.section} aria-label={t('title')} data-testid="catalogue">
      <VersionList
        versions={versions}
        today={today}
        shown={shown}
        onShow={setChosen}
        onEdit={() => void edit()}
      />
      <RuleBook version={shown} versions={versions} today={today} />
    </section>
  );
}
