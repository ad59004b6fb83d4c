import { IconCup, IconQuote } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Zone } from '../../../shared/standard/schema';
import { useCueLevel } from '../../state/cues';
import { phraseOf, say } from '../../state/standard';
import css from './phrase.module.css';

interface PhraseProps {
  /** Code of the phrase in the standard. */
  code: string;
}

/** The sentence to say, where the tap happens; nothing where whoever acts wants none. */
export function Phrase({ code }: PhraseProps) {
  const level = useCueLevel();
  const phrase = phraseOf(code);
  if (level === 'off' || !phrase) return null;
  return (
    <p className={css.phrase} data-testid={`phrase-${code}`}>
      <IconQuote size={20} className={css.icon} aria-hidden />
      <span>{say(phrase.say)}</span>
    </p>
  );
}

interface ServiceStyleProps {
  service: Zone['service'];
  /** True where there is no room for tray and cup. */
  short?: boolean;
}

/** S-01: how to serve here, and in full: tray and cup. */
export function ServiceStyle({ service, short = false }: ServiceStyleProps) {
  const { t } = useTranslation('floor');
  const level = useCueLevel();
  if (level === 'off' || service === 'none') return null;
  return (
    <p className={css.style} data-testid="service-style">
      <IconCup size={20} className={css.icon} aria-hidden />
      <span>
        <strong>{t(`how.${service}`)}</strong>
        {level === 'full' && !short && ` · ${t('how.tray')}`}
      </span>
    </p>
  );
}

/** Steps in two or three words each: the four of S-08, the four of S-09. */
export function ShortSteps({ of }: { of: 'ashtray' | 'clear' }) {
  const { t } = useTranslation('floor');
  const level = useCueLevel();
  if (level === 'off') return null;
  const steps = t(`steps.${of}`, { returnObjects: true }) as string[];
  return (
    <ol className={css.short} data-testid={`short-${of}`}>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
