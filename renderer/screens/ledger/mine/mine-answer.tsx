import { Button } from '@mantine/core';
import { IconCheck, IconMessage2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../../shared/contract/fields';
import type { LedgerRow } from '../../../../shared/contract/queries';
import { actWithPin } from '../../../state/act';
import { ReasonSheet } from '../reason-sheet';
import { AcknowledgeSheet } from './acknowledge-sheet';
import { EntryFacts } from './entry-facts';

/** The one answer to an own entry, asked once more: acknowledge it, or appeal in one's own words. */
export function MineAnswer({ row }: { row: LedgerRow }) {
  const { t } = useTranslation('ledger');
  const { seq } = row;
  const [answering, setAnswering] = useState<'acknowledge' | 'appeal' | null>(null);
  const close = (): void => setAnswering(null);
  const acknowledge = (): Promise<boolean> =>
    actWithPin('attendant', 'ledger.acknowledge', { seq }, { done: t('mine.acknowledged') });
  const appeal = (text: string, attachments: Attachment[]): Promise<boolean> => {
    const input = { seq, text, ...(attachments.length > 0 && { attachments }) };
    return actWithPin('attendant', 'ledger.appeal', input, { done: t('mine.appealed') });
  };
  return (
    <>
      <Button
        leftSection={<IconMessage2 size={20} />}
        variant="default"
        onClick={() => setAnswering('appeal')}
        data-testid={`act-appeal-${seq}`}
      >
        {t('mine.appeal')}
      </Button>
      <Button
        leftSection={<IconCheck size={20} />}
        onClick={() => setAnswering('acknowledge')}
        data-testid={`act-acknowledge-${seq}`}
      >
        {t('mine.acknowledge')}
      </Button>
      {answering === 'acknowledge' && (
        <AcknowledgeSheet
          row={row}
          onConfirm={acknowledge}
          onAppeal={() => setAnswering('appeal')}
          onClose={close}
        />
      )}
      <ReasonSheet
        opened={answering === 'appeal'}
        title={t('mine.appealTitle')}
        about={<EntryFacts row={row} />}
        hint={t('mine.appealHint')}
        label={t('mine.appealText')}
        confirm={t('mine.send')}
        withFiles
        onConfirm={appeal}
        onClose={close}
      />
    </>
  );
}
