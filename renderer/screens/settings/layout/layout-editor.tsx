import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planFaults } from '../../../../shared/domain/floor-plan';
import { zoneCode } from '../../../../shared/standard/schema';
import { useStandard } from '../../../state/standard';
import { Board } from './board';
import { dropDraft, useDraft } from './draft';
import type { History } from './history';
import { LayoutBar } from './layout-bar';
import { layoutChanges } from './layout-changes';
import { layoutOf, type Layout } from './layout-edit';
import { LayoutPreview } from './layout-preview';
import css from './layout.module.css';
import { PublishLayout } from './publish-layout';
import { RoomsPart } from './rooms-part';
import { TableFields } from './table-fields';
import { ZoneFields } from './zone-fields';

/** The floor being laid out: drag, change, look, publish; nothing holds before that. */
export function LayoutEditor({ history }: { history: History<Layout> }) {
  const { t } = useTranslation('layout');
  const { selected } = useDraft();
  const standard = useStandard();
  const [looking, setLooking] = useState(false);
  const [publishing, setPublishing] = useState(false);
  const layout = history.now;
  const changes = layoutChanges(layoutOf(standard), layout);
  const faults = planFaults(layout, zoneCode.options);
  const table = layout.tables.find(({ code }) => code === selected);
  const zone = layout.zones.find(({ code }) => code === selected);
  return (
    <section className={css.section} aria-label={t('title')} data-testid="layout-editor">
      <LayoutBar
        history={history}
        looking={looking}
        onLook={() => setLooking(!looking)}
        count={changes.reduce((sum, { codes }) => sum + codes.length, 0)}
        faults={faults}
        onPublish={() => setPublishing(true)}
      />
      {looking ? (
        <LayoutPreview layout={layout} />
      ) : (
        <div className={css.columns}>
          <Board layout={layout} selected={selected} />
          <aside className={css.side}>
            {table && <TableFields key={table.code} layout={layout} table={table} />}
            {zone && <ZoneFields key={zone.code} zone={zone} />}
            {!table && !zone && <p className={css.hint}>{t('hint')}</p>}
            <RoomsPart layout={layout} />
          </aside>
        </div>
      )}
      {publishing && (
        <PublishLayout
          layout={layout}
          changes={changes}
          onPublished={dropDraft}
          onClose={() => setPublishing(false)}
        />
      )}
    </section>
  );
}
