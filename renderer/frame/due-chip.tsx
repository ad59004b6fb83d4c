import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Countdown } from '../parts/countdown';
import { Ring } from '../parts/ring';
import { ringOf, toneOf, type DueItem } from '../state/due';
import { goTo } from '../state/place';
import { dueWords } from '../state/due-words';
import css from './strip.module.css';

/** One due point on the strip: shape, word, time. A tap goes to its place. */
export function DueChip({ item, nowMs }: { item: DueItem; nowMs: number }) {
  const { t } = useTranslation('frame');
  const { where, what } = dueWords(t, item);
  return (
    <button
      type="button"
      className={css.chip}
      data-standing={item.standing}
      data-testid={`due-${item.kind}-${item.subject}`}
      onClick={() => void goTo('floor', item.subject)}
    >
      <Ring {...ringOf(item, nowMs)} size={30} />
      <span className={css.words}>
        <span className={css.what}>
          {where} {what}
          <VisuallyHidden> {t(`standing.${item.standing}`)}</VisuallyHidden>
        </span>
        {item.dueAtMs === null ? (
          <span>{t('standing.due')}</span>
        ) : (
          <Countdown dueAtMs={item.dueAtMs} tone={toneOf(item)} />
        )}
      </span>
    </button>
  );
}
