import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../parts/empty';
import { useAlarmViews } from '../state/alarms';
import type { DueItem } from '../state/due';
import { AlarmRow } from './alarm-row';
import css from './alarm-sheet.module.css';
import { alarmKey } from './chimes';
import { SnoozePanel } from './snooze-panel';

/** Below the frame's own sheets: 'who?' is asked over this one. */
const UNDER_WHO = 150;

interface AlarmSheetProps {
  due: readonly DueItem[];
  nowMs: number;
  onClose: () => void;
}

/** What stands due, and for one of it at a time: minutes and a reason to keep it quiet. */
export function AlarmSheet({ due, nowMs, onClose }: AlarmSheetProps) {
  const { t } = useTranslation('alarms');
  const { t: frame } = useTranslation('frame');
  const views = useAlarmViews();
  const [picked, setPicked] = useState<string | null>(null);
  const chosen = due.find((item) => alarmKey(item) === picked) ?? due[0];
  const view = chosen && views.get(alarmKey(chosen));
  return (
    <Modal
      opened
      onClose={onClose}
      title={due.length > 0 ? `${t('title')} · ${due.length}` : t('title')}
      size="62rem"
      zIndex={UNDER_WHO}
      closeButtonProps={{ 'aria-label': frame('close') }}
      data-testid="alarm-sheet"
    >
      {chosen === undefined ? (
        <Empty title={t('none')} hint={t('noneHint')} />
      ) : (
        <>
          <p className={css.hint}>{t('hint')}</p>
          <div className={css.columns}>
            <ul className={css.rows} aria-label={t('list')}>
              {due.map((item) => (
                <AlarmRow
                  key={item.key}
                  item={item}
                  quiet={views.get(alarmKey(item))?.quiet ?? null}
                  nowMs={nowMs}
                  chosen={item === chosen}
                  onGone={onClose}
                  onPick={() => setPicked(alarmKey(item))}
                />
              ))}
            </ul>
            {view && (
              <SnoozePanel key={view.timer} item={chosen} timer={view.timer} onDone={onClose} />
            )}
          </div>
        </>
      )}
    </Modal>
  );
}
