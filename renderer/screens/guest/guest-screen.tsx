import { IconHeartHandshake } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { play } from '../../frame/sound';
import { command, kiosk, listen } from '../../client';
import { say } from '../../i18n';
import { useBusy } from '../../parts/use-busy';
import { preferences } from '../../state/preferences';
import { FACES } from '../desk/faces';
import css from './guest.module.css';
import { LeaveSheet } from './leave-sheet';

/** How long the thanks stand before the next guest. */
const THANKS_MS = 4_000;

function Thanks() {
  const { t } = useTranslation('guest');
  return (
    <div className={css.thanks} role="status" data-testid="guest-thanks">
      <IconHeartHandshake size={96} stroke={1.3} aria-hidden />
      <p className={css.title}>{t('thanks')}</p>
      <p className={css.sub}>{t('goodbye')}</p>
    </div>
  );
}

/**
 * F-07: the screen turned to a guest. It knows nothing of the station: five faces, thanks, and a
 * quiet way back for who has a PIN. The main process answers nothing else meanwhile.
 */
export function GuestScreen() {
  const { t } = useTranslation('guest');
  const [thanked, setThanked] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [leaving, setLeaving] = useState(false);
  const [busy, run] = useBusy();
  useEffect(() => {
    if (!thanked) return undefined;
    const timer = setTimeout(() => setThanked(false), THANKS_MS);
    return () => clearTimeout(timer);
  }, [thanked]);
  // The floor goes on meanwhile: what comes due is heard by the team, and seen by nobody.
  useEffect(() => {
    void kiosk('alarm.listen', {});
    return listen((item) => {
      if (item.kind === 'alarm') {
        play(item.timer === 'vip' ? 'vip' : 'due', preferences().volume);
      }
    });
  }, []);
  const rate = (rating: number): Promise<void> =>
    run(async () => {
      const answer = await command('feedback.rate', { rating });
      setFault(answer.ok ? null : say(answer.error.message));
      setThanked(answer.ok);
    });
  return (
    <main className={css.screen} data-testid="screen-guest">
      {thanked ? (
        <Thanks />
      ) : (
        <div className={css.ask}>
          <h1 className={css.title}>{t('question')}</h1>
          <div className={css.faces} role="group" aria-label={t('question')}>
            {FACES.map(({ rating, icon: Icon }) => (
              <button
                key={rating}
                type="button"
                className={css.face}
                data-rating={rating}
                disabled={busy}
                data-testid={`face-${rating}`}
                onClick={() => void rate(rating)}
              >
                <Icon className={css.icon} stroke={1.3} aria-hidden />
                {t(`face.${rating}`)}
              </button>
            ))}
          </div>
          <p className={css.sub} role="alert">
            {fault}
          </p>
        </div>
      )}
      <button
        type="button"
        className={css.staff}
        data-testid="act-leave-guest"
        onClick={() => setLeaving(true)}
      >
        {t('staff')}
      </button>
      {leaving && <LeaveSheet onClose={() => setLeaving(false)} />}
    </main>
  );
}
