import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../../parts/big-button';
import { requirePin } from '../../../state/session';
import { useStandard } from '../../../state/standard';
import { beginDraft, useDraft } from './draft';
import { LayoutEditor } from './layout-editor';
import { layoutOf } from './layout-edit';
import { LayoutPreview } from './layout-preview';
import css from './layout.module.css';

/** The floor's layout (桌台布局): anyone may look at it, a manager lays it out anew. */
export function LayoutSection() {
  const { t } = useTranslation('layout');
  const standard = useStandard();
  const { history } = useDraft();
  if (history) return <LayoutEditor history={history} />;
  const layout = layoutOf(standard);
  const start = async (): Promise<void> => {
    if ((await requirePin('manager', t('why'))) !== null) beginDraft(layout);
  };
  const seats = layout.tables.reduce((sum, table) => sum + table.seats, 0);
  return (
    <section className={css.section} aria-label={t('title')} data-testid="layout">
      <div className={css.bar}>
        <p className={css.facts}>
          {t('facts', { tables: layout.tables.length, seats, rooms: layout.rooms.length })}
          <span>{t('version', { version: standard.version, date: standard.effectiveFrom })}</span>
        </p>
        <BigButton
          tone="main"
          icon={IconPencil}
          label={t('edit')}
          data-testid="act-edit-layout"
          onClick={() => void start()}
        />
      </div>
      <LayoutPreview layout={layout} />
    </section>
  );
}
