import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useGuide } from '../../../state/guide';
import { say } from '../../../state/standard';
import css from './edit.module.css';
import { endPage } from './keeping';

/** O-08: the app's own snacks that were taken away, each to be brought back by a tap. */
export function TakenAway({ onBack }: { onBack: (code: string) => void }) {
  const { t } = useTranslation('guide');
  const gone = useGuide().edits.filter(({ state, shipped }) => state === 'removed' && shipped);
  if (gone.length === 0) return null;
  return (
    <div className={css.shelves} role="group" aria-label={t('edit.takenAway')}>
      <span className={css.gone}>{t('edit.takenAway')}</span>
      {gone.map(({ code, title }) => (
        <Button
          key={code}
          variant="default"
          leftSection={<IconArrowBackUp size={20} aria-hidden />}
          onClick={async () => {
            if (await endPage('restore', code)) onBack(code);
          }}
          data-testid={`act-back-${code}`}
        >
          {say(title)}
        </Button>
      ))}
    </div>
  );
}
