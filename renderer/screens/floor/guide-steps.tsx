import { usePreferences } from '../../state/preferences';
import { say, useStandard } from '../../state/standard';
import css from './guide-steps.module.css';

/** The first steps of a card of the guide, where they are needed; hidden together with the phrases. */
export function GuideSteps({ code, most = Infinity }: { code: string; most?: number }) {
  const { phrases } = usePreferences();
  const card = useStandard().guide.find((one) => one.code === code);
  if (!phrases || !card) return null;
  return (
    <ol className={css.steps} aria-label={say(card.title)} data-testid={`steps-${code}`}>
      {card.steps.slice(0, most).map((step) => (
        <li key={step.zh}>{say(step)}</li>
      ))}
    </ol>
  );
}
