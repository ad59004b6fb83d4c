import { IconDoorExit, IconMoonStars } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { openAt } from '../../../../shared/domain/closing';
import { BigButton } from '../../../parts/big-button';
import { Empty } from '../../../parts/empty';
import { actWithPin } from '../../../state/act';
import { useAsked } from '../../../state/asked';
import { useNowMs } from '../../../state/clock';
import { useDay } from '../../../state/day';
import { setActing } from '../../../state/session';
import { stay } from '../chosen';
import { StillOpen } from './still-open';
import lists from '../lists.module.css';
import css from './closing.module.css';

/** Closes the shift: what stays open is shown before, and recorded as open. */
export function ClosePanel() {
  const { t } = useTranslation('lists');
  const day = useDay();
  const { data } = useAsked('closing.open', {});
  const open = openAt(data ?? [], useNowMs());
  const isClean = open.length === 0;
  const close = async (): Promise<void> => {
    stay('close');
    const reason = t('close.reason');
    const done = ({ output }: { output: { open: string[] } }): string =>
      output.open.length === 0
        ? t('close.done')
        : t('close.doneOpen', { count: output.open.length });
    // Nobody acts by default in a shift to come.
    if (await actWithPin('supervisor', 'shift.close', {}, { done, reason })) setActing(null);
  };
  // Nothing is said of what is open before it is known.
  if (data === null) return null;
  if (!day.shift) {
    return (
      <>
        <Empty
          icon={IconMoonStars}
          title={t(day.shiftClosed ? 'close.closed' : 'close.none')}
          hint={t(
            !day.shiftClosed ? 'close.noneHint' : isClean ? 'close.closedHint' : 'close.closedOpen',
          )}
        />
        {day.shiftClosed && !isClean && <StillOpen open={open} />}
      </>
    );
  }
  return (
    <>
      <p className={lists.lead}>
        {isClean ? t('close.clean') : t('close.lead', { count: open.length })}
      </p>
      {!isClean && <StillOpen open={open} />}
      <div className={css.end}>
        <BigButton
          tone={isClean ? 'main' : 'due'}
          icon={IconDoorExit}
          label={t(isClean ? 'close.act' : 'close.actOpen')}
          sub={t('close.pin')}
          data-testid="act-close-shift"
          onClick={() => void close()}
        />
      </div>
    </>
  );
}
