import { Button, Portal } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNowMs } from '../state/clock';
import { clearWay, goBack, stay, useLocking } from '../state/locking';
import css from './lock-bar.module.css';

/** A tap that was on its way when the lock fell must not land on what was behind. */
const SHIELD_MS = 1_200;
/** So long the way back is offered. */
const OFFER_MS = 30_000;

/** Counts down to the lock, with the one tap that puts it off. */
function Warning({ untilMs }: { untilMs: number }) {
  const { t } = useTranslation('frame');
  const leftS = Math.max(0, Math.ceil((untilMs - useNowMs()) / 1000));
  return (
    <div className={css.bar} role="status" data-testid="lock-warning">
      <IconLockOpen size={22} stroke={1.8} aria-hidden />
      <span className={css.words}>{t('locking.soon', { count: leftS })}</span>
      <Button onClick={() => void stay()} data-testid="act-stay">
        {t('locking.stay')}
      </Button>
    </div>
  );
}

/** After the lock: where one was, by the PIN. */
function WayBack({ place }: { place: string }) {
  const { t } = useTranslation('frame');
  useEffect(() => {
    const late = setTimeout(clearWay, OFFER_MS);
    return () => clearTimeout(late);
  }, []);
  return (
    <div className={css.bar} role="status" data-testid="lock-fell">
      <IconLock size={22} stroke={1.8} aria-hidden />
      <span className={css.words}>{t('locking.fell')}</span>
      <Button variant="default" onClick={() => void goBack()} data-testid="act-way-back">
        {t('locking.back', { place: t(`place.${place}`) })}
      </Button>
      <Button variant="subtle" onClick={clearWay}>
        {t('close')}
      </Button>
    </div>
  );
}

/** Takes the taps of the moment in which the lock falls. */
function Shield({ fellAtMs }: { fellAtMs: number }) {
  return (
    <div
      key={fellAtMs}
      className={css.shield}
      style={{ animationDuration: `${SHIELD_MS}ms` }}
      aria-hidden
    />
  );
}

/** What is said of the two idle minutes: before they end, and after. Over every sheet. */
export function LockBar() {
  const { untilMs, way, fellAtMs } = useLocking();
  return (
    <Portal>
      {untilMs !== null && <Warning untilMs={untilMs} />}
      {untilMs === null && way !== null && <WayBack key={fellAtMs} place={way} />}
      {fellAtMs !== null && <Shield fellAtMs={fellAtMs} />}
    </Portal>
  );
}
