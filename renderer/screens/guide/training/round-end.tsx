import { Button } from '@mantine/core';
import { IconArmchair, IconBook2, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { QuestionView } from '../../../../shared/contract/views/training';
import { BigButton } from '../../../parts/big-button';
import { showCard } from '../../../state/guide-here';
import { goTo } from '../../../state/place';
import { usePages } from '../../../state/guide';
import { say } from '../../../state/standard';
import css from './training.module.css';

interface RoundEndProps {
  /** What was not right. */
  again: readonly QuestionView[];
  busy: boolean;
  onStart: () => void;
}

/** After a round: the pages to look at again, without a figure that a guest might read. */
export function RoundEnd({ again, busy, onStart }: RoundEndProps) {
  const { t } = useTranslation('training');
  const wanted = new Set(again.map(({ page }) => page));
  const pages = usePages().filter(({ code }) => wanted.has(code));
  return (
    <section className={css.start} data-testid="round-end">
      <h2 className={css.about}>{t('end.title')}</h2>
      <p className={css.lead}>{t(pages.length > 0 ? 'end.again' : 'end.well')}</p>
      {pages.length > 0 && (
        <ul className={css.again}>
          {pages.map(({ code, title }) => (
            <li key={code}>
              <Button
                variant="default"
                leftSection={<IconBook2 size={22} aria-hidden />}
                onClick={() => showCard(code)}
              >
                {say(title)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={css.acts}>
        <BigButton
          tone="main"
          icon={IconArmchair}
          label={t('toFloor')}
          onClick={() => void goTo('floor')}
        />
        <BigButton
          icon={IconRefresh}
          label={t('end.more')}
          disabled={busy}
          onClick={onStart}
          data-testid="act-start-round"
        />
      </div>
    </section>
  );
}
