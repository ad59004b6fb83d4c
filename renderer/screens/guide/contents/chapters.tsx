import { useTranslation } from 'react-i18next';
import { Chip, Chips } from '../../../parts/chip';
import { GUIDE_CHAPTERS } from '../../../../shared/domain/guide';
import { usePages } from '../../../state/guide';
import { chooseChapter, useGuideHere } from '../../../state/guide-here';
import { chapterOf } from './here';

/** The chapters by the moments of the day, each one tap away. */
export function Chapters() {
  const { t } = useTranslation('guide');
  const here = useGuideHere();
  const pages = usePages();
  // What was found stands in every chapter.
  const chapter = here.typed === '' ? chapterOf(pages, here) : null;
  return (
    <Chips label={t('contents')}>
      {GUIDE_CHAPTERS.map((code) => (
        <Chip
          key={code}
          aria-pressed={code === chapter}
          data-testid={`chapter-${code}`}
          onClick={() => chooseChapter(code)}
        >
          {t(`chapter.${code}`)}
        </Chip>
      ))}
    </Chips>
  );
}
