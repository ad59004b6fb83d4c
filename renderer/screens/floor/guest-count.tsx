import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberStepper } from '../../parts/number-stepper';
import css from './guest-count.module.css';

interface GuestCountProps {
  /** How many there are by one tap. */
  upTo: number;
  /** Seats there are: more guests than these need chairs from elsewhere, which the button says. */
  seats?: number | undefined;
  /** The chosen one, where the tap only chooses. */
  value?: number;
  onPick: (guests: number) => void;
  /** Where the tap only chooses: each step of the stepper chooses as well. */
  onStep?: (guests: number) => void;
}

const MOST = 99;

/** Heads by one tap; more of them by a stepper. */
export function GuestCount({ upTo, seats = MOST, value, onPick, onStep }: GuestCountProps) {
  const { t } = useTranslation('floor');
  const [above, setAbove] = useState<number | null>(null);
  const step = (guests: number): void => {
    setAbove(guests);
    onStep?.(guests);
  };
  if (above !== null) {
    return (
      <div className={css.above}>
        <NumberStepper
          label={t('seat.moreGuests')}
          size="large"
          min={1}
          max={MOST}
          value={above}
          onChange={step}
        />
        {!onStep && (
          <button type="button" className={css.go} onClick={() => onPick(above)}>
            {t('seat.go')}
          </button>
        )}
      </div>
    );
  }
  return (
    <div className={css.numbers} role="group" aria-label={t('seat.moreGuests')}>
      {Array.from({ length: upTo }, (_, index) => index + 1).map((guests) => (
        <button
          key={guests}
          type="button"
          className={css.number}
          data-testid={`guests-${guests}`}
          aria-pressed={value === undefined ? undefined : value === guests}
          aria-label={guests > seats ? undefined : t('guests', { count: guests })}
          onClick={() => onPick(guests)}
        >
          {guests}
          {guests > seats && <small>{t('seat.extra', { count: guests - seats })}</small>}
        </button>
      ))}
      <button type="button" className={css.more} onClick={() => step(upTo + 1)}>
        {t('seat.more')}
      </button>
    </div>
  );
}
