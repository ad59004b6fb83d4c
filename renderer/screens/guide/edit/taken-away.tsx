import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useGuide } from '../../../state/guide';
import { say } from '../../../state/standard';
import css from './edit.module.css';
import { bringBackLast, endPage } from './keeping';

/** O-08, E-02: what was taken away, each to be brought back by a tap. */
export function TakenAway({ onBack }: { onBack: (code: string) => void }) {
  const { t } = useTranslation('guide');
  const gone = useGuide().edits.filter(({ state }) => state === 'removed');
  if (gone.length === 0) return null;
  return (
    <div className={css.shelves} role="group" aria-label={t('edit.takenAway')}>
      <span className={css.gone}>{t('edit.takenAway')}</span>
      {gone.map(({ code, title, shipped }) => (
        <Button
          key={code}
          variant="default"
          leftSection={<IconArrowBackUp size={20} aria-hidden />}
          onClick={async () => {
            const back = shipped ? endPage('restore', code) : bringBackLast(code);
            if (await back) onBack(code);
          }}
          data-testid={`act-back-${code}`}
        >
          {say(title)}
        </Button>
      ))}
    </div>
  );
}
