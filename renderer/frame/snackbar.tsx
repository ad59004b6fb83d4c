import { IconAlertTriangle, IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { UNDO_MS } from '../../shared/domain/policy';
import { Ring } from '../parts/ring';
import { useNowMs } from '../state/clock';
import { dismissSnack, useSnack, type Snack } from '../state/snack';
import css from './snackbar.module.css';

function Undo({ snack }: { snack: Snack }) {
  const { t } = useTranslation('frame');
  const nowMs = useNowMs();
  const takeBack = (): void => {
    dismissSnack();
    void snack.undo?.();
  };
  return (
    <button type="button" className={css.undo} data-testid="act-undo" onClick={takeBack}>
      <Ring
        state="served"
        size={36}
        fraction={1 - (nowMs - snack.atMs) / UNDO_MS}
        label={<IconArrowBackUp size={18} aria-hidden />}
      />
      {t('undo')}
    </button>
  );
}

/** The last thing that happened: done, with ten seconds to take it back, or refused and why. */
export function Snackbar() {
  const snack = useSnack((state) => state.snack);
  const Icon = snack?.tone === 'refused' ? IconAlertTriangle : IconCheck;
  return (
    <div className={css.place} role="status" aria-live="polite">
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
