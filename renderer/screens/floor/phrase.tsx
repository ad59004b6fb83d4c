import { IconCup, IconQuote } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Zone } from '../../../shared/standard/schema';
import { usePreferences } from '../../state/preferences';
import { phraseOf, say } from '../../state/standard';
import css from './phrase.module.css';

interface PhraseProps {
  /** Code of the phrase in the standard. */
  code: string;
}

/** The sentence to say, where the tap happens; nothing where the kiosk prefers none. */
export function Phrase({ code }: PhraseProps) {
  const { phrases } = usePreferences();
  const phrase = phraseOf(code);
  if (!phrases || !phrase) return null;
  return (
    <p className={css.phrase} data-testid={`phrase-${code}`}>
      <IconQuote size={20} className={css.icon} aria-hidden />
      <span>{say(phrase.say)}</span>
    </p>
  );
}

/** S-01: how to serve in this zone, tray and cup. */
export function ServiceStyle({ zone }: { zone: Zone | undefined }) {
  const { t } = useTranslation('floor');
  const { phrases } = usePreferences();
  if (!phrases || !zone || zone.service === 'none') return null;
  return (
    <p className={css.style} data-testid="service-style">
      <IconCup size={20} className={css.icon} aria-hidden />
      <span>
        <strong>{t(`how.${zone.service}`)}</strong> · {t('how.tray')}
      </span>
    </p>
  );
}
