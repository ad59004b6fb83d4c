import { IconAlertTriangle, IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { UNDO_MS } from '../../shared/domain/policy';
import { Ring } from '../parts/ring';
import { useAtTick } from '../state/clock';
import { dismissSnack, useIsCovered, useSnack, type Snack } from '../state/snack';
import css from './snackbar.module.css';

function Undo({ snack }: { snack: Snack }) {
  const { t } = useTranslation('frame');
  const left = useAtTick((nowMs) => 1 - (nowMs - snack.atMs) / UNDO_MS);
  const takeBack = (): void => {
    dismissSnack();
    void snack.undo?.();
  };
  return (
    <button type="button" className={css.undo} data-testid="act-undo" onClick={takeBack}>
      <Ring
        state="served"
        size={36}
        fraction={left}
        label={<IconArrowBackUp size={18} aria-hidden />}
      />
      {t('undo')}
    </button>
  );
}

/**
 * The last thing that happened: done, with ten seconds to take it back, or refused and why. It stands
 * in the frame, and in the sheet where one covers it.
 */
export function Snackbar({ where = 'frame' }: { where?: 'frame' | 'sheet' }) {
  const last = useSnack((state) => state.snack);
  const covered = useIsCovered();
  const snack = covered === (where === 'sheet') ? last : null;
  const Icon = snack?.tone === 'refused' ? IconAlertTriangle : IconCheck;
  return (
    <div className={css.place} data-where={where} role="status" aria-live="polite">
      {snack && (
        <div key={snack.key} className={css.snack} data-tone={snack.tone} data-testid="snack">
          <Icon size={24} aria-hidden />
          <span className={css.words}>
            <span className={css.text}>{snack.text}</span>
            {snack.aside && <span className={css.aside}>{snack.aside}</span>}
          </span>
          {snack.undo && <Undo snack={snack} />}
        </div>
      )}
    </div>
  );
}
