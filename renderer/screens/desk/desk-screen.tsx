import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../parts/page';
import { clearFocus, useFocus } from '../../state/place';
import { AddSheet } from './add/add-sheet';
import { chooseFocus, useChosen } from './chosen';
import { DeskActions } from './desk-actions';
import css from './desk.module.css';
import { KindNav } from './kind-nav';
import { RecordPanel } from './record-panel';
import { ToolBar } from './tool-bar';

/** The front desk (F-01 to F-05, F-07): each kind of record in one and the same pattern. */
export function DeskScreen() {
  const { t } = useTranslation('desk');
  const kind = useChosen((state) => state.kind);
  const focus = useFocus();
  const [adding, setAdding] = useState(false);
  useEffect(() => {
    if (focus === null) return;
    chooseFocus(focus);
    clearFocus();
  }, [focus]);
  return (
    <Page code="desk" title={t('title')} actions={<DeskActions />} fixed>
      <div className={css.grid}>
        <KindNav kind={kind} />
        <div className={css.panel}>
          <ToolBar onAdd={() => setAdding(true)} />
          <RecordPanel key={kind} kind={kind} onAdd={() => setAdding(true)} />
        </div>
      </div>
      {adding && <AddSheet kind={kind} onClose={() => setAdding(false)} />}
    </Page>
  );
}
