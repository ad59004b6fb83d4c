import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistItem } from '../../../../shared/standard/schema';
import { say } from '../../../state/standard';
import { OnToday } from './on-today';
import { setAside } from './ticking';
import css from './tick.module.css';

function Aside({ code }: { code: string }) {
  const { t } = useTranslation('lists');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const blank = note.trim() === '';
  const send = async (): Promise<void> => {
    setTried(true);
    if (!blank && (await setAside({ item: code }, note.trim()))) setNote('');
  };
  return (
    <div className={css.aside}>
      <TextInput
        className={css.reason}
        size="md"
        aria-label={t('tick.reason')}
        placeholder={t('tick.reason')}
        value={note}
        error={tried && blank ? t('tick.reasonFault') : null}
        maxLength={500}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button variant="default" size="md" h={48} onClick={() => void send()}>
        {t('tick.setAside')}
      </Button>
    </div>
  );
}

interface TickGuideProps {
  item: ChecklistItem;
  settled: boolean;
  byParts: boolean;
}

/** How an item is done, and the way to set it aside. */
export function TickGuide({ item, settled, byParts }: TickGuideProps) {
  return (
    <div className={css.guide}>
      <ol className={css.steps}>
        {item.guide.map((step) => (
          <li key={step.zh}>{say(step)}</li>
        ))}
      </ol>
      <OnToday item={item.code} />
      {!settled && !byParts && <Aside code={item.code} />}
    </div>
  );
}
