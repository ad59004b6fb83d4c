import { Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconEye,
  IconPencil,
  IconSpeakerphone,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planFaults } from '../../../../shared/domain/floor-plan';
import { zoneCode } from '../../../../shared/standard/schema';
import { BigButton } from '../../../parts/big-button';
import { useStandard } from '../../../state/standard';
import { dropDraft, redo, undo, useDraft } from './draft';
import { Board } from './board';
import type { History } from './history';
import { layoutChanges } from './layout-changes';
import { layoutOf, type Layout } from './layout-edit';
import { LayoutPreview } from './layout-preview';
import css from './layout.module.css';
import { PublishLayout } from './publish-layout';
import { RoomsPart } from './rooms-part';
import { TableFields } from './table-fields';
import { ZoneFields } from './zone-fields';

/** Back and forth through what was changed since the last publishing. */
function Steps({ history }: { history: History<Layout> }) {
  const { t } = useTranslation('layout');
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={22} aria-hidden />}
        disabled={history.past.length === 0}
        onClick={undo}
        data-testid="act-layout-undo"
      >
        {t('undo')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconArrowForwardUp size={22} aria-hidden />}
        disabled={history.future.length === 0}
        onClick={redo}
        data-testid="act-layout-redo"
      >
        {t('redo')}
      </Button>
    </>
  );
}

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
  const ready = changes.length > 0 && faults.length === 0;
  return (
    <section className={css.section} aria-label={t('title')} data-testid="layout-editor">
      <Bar
        history={history}
        looking={looking}
        onLook={() => setLooking(!looking)}
        changed={changes.length > 0}
        ready={ready}
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

interface BarProps {
  history: History<Layout>;
  looking: boolean;
  onLook: () => void;
  changed: boolean;
  ready: boolean;
  onPublish: () => void;
}

/** Back and forth, a look at it, and the two ways out. */
function Bar({ history, looking, onLook, changed, ready, onPublish }: BarProps) {
  const { t } = useTranslation('layout');
  return (
    <div className={css.bar}>
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={22} aria-hidden />}
        disabled={history.past.length === 0}
        onClick={undo}
        data-testid="act-layout-undo"
      >
        {t('undo')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconArrowForwardUp size={22} aria-hidden />}
        disabled={history.future.length === 0}
        onClick={redo}
        data-testid="act-layout-redo"
      >
        {t('redo')}
      </Button>
      <Button
        variant="default"
        leftSection={
          looking ? <IconPencil size={22} aria-hidden /> : <IconEye size={22} aria-hidden />
        }
        onClick={onLook}
        data-testid="act-layout-look"
      >
        {t(looking ? 'goOn' : 'look')}
      </Button>
      <span className={css.space} />
      <Button variant="subtle" onClick={dropDraft} data-testid="act-layout-drop">
        {t('drop')}
      </Button>
      <BigButton
        tone="main"
        icon={IconSpeakerphone}
        label={t('publish')}
        sub={changed ? undefined : t('unchanged')}
        disabled={!ready}
        onClick={onPublish}
        data-testid="act-layout-publish"
      />
    </div>
  );
}
