import { useCueLevel } from '../../state/cues';
import { say, useStandard } from '../../state/standard';
import css from './guide-steps.module.css';

/** The steps of a card of the guide, where they are needed and whoever acts wants all of them. */
export function GuideSteps({ code }: { code: string }) {
  const level = useCueLevel();
  const card = useStandard().guide.find((one) => one.code === code);
  if (level !== 'full' || !card) return null;
  return (
    <ol className={css.steps} aria-label={say(card.title)} data-testid={`steps-${code}`}>
      {card.steps.map((step) => (
        <li key={step.zh}>{say(step)}</li>
      ))}
    </ol>
  );
}
