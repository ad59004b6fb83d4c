import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OptionId } from './practice';
import { standingOf } from './standing';
import css from './training.module.css';

interface OptionButtonProps {
  id: OptionId;
  text: string;
  /** A translation of what is said to guests. */
  gloss: string | null;
  no: number;
  isOrder: boolean;
  chosen: readonly string[];
  /** The ids that are right, once it was answered. */
  right: readonly string[] | null;
  disabled: boolean;
  onPick: (id: OptionId) => void;
}

/** One answer: by its number, then by a sign and a word how it stands. */
export function OptionButton(props: OptionButtonProps) {
  const { id, text, gloss, no, isOrder, chosen, right, disabled, onPick } = props;
  const { t } = useTranslation('training');
  const standing = standingOf(id, chosen, right, isOrder);
  const place = chosen.indexOf(id) + 1;
  const rightPlace = right ? right.indexOf(id) + 1 : 0;
  const shown = isOrder ? (right ? rightPlace : place || '') : no;
  return (
    <button
      type="button"
      className={css.option}
      data-standing={standing}
      aria-pressed={chosen.includes(id)}
      disabled={disabled}
      data-testid={`option-${id}`}
      onClick={() => onPick(id)}
    >
      <span className={css.no}>{shown}</span>
      <span className={css.text}>
        {text}
        {gloss !== null && <span className={css.gloss}>{gloss}</span>}
      </span>
      {(standing === 'right' || standing === 'missed') && (
        <span className={css.mark}>
          <IconCheck size={22} aria-hidden />
          {t('isRight')}
        </span>
      )}
      {standing === 'wrong' && (
        <span className={css.mark}>
          <IconX size={22} aria-hidden />
          {isOrder ? t('yourPlace', { place }) : t('yours')}
        </span>
      )}
    </button>
  );
}
