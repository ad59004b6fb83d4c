import { Button } from '@mantine/core';
import { IconCheck, IconMessage2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../../shared/contract/fields';
import { useBusy } from '../../../parts/use-busy';
import { actWithPin } from '../../../state/act';
import { ReasonSheet } from '../reason-sheet';

/** The one answer to an own entry: acknowledge it, or appeal in one's own words. */
export function MineAnswer({ seq }: { seq: number }) {
  const { t } = useTranslation('ledger');
  const [appealing, setAppealing] = useState(false);
  const [busy, run] = useBusy();
  const acknowledge = (): Promise<void> =>
    run(async () => {
      const done = t('mine.acknowledged');
      await actWithPin('attendant', 'ledger.acknowledge', { seq }, { done });
    });
  const appeal = (text: string, attachments: Attachment[]): Promise<boolean> => {
    const input = { seq, text, ...(attachments.length > 0 && { attachments }) };
    return actWithPin('attendant', 'ledger.appeal', input, { done: t('mine.appealed') });
  };
  return (
    <>
      <Button
        leftSection={<IconMessage2 size={20} />}
        variant="default"
        onClick={() => setAppealing(true)}
        data-testid={`act-appeal-${seq}`}
      >
        {t('mine.appeal')}
      </Button>
      <Button
        leftSection={<IconCheck size={20} />}
        onClick={() => void acknowledge()}
        loading={busy}
        data-testid={`act-acknowledge-${seq}`}
      >
        {t('mine.acknowledge')}
      </Button>
      <ReasonSheet
        opened={appealing}
        title={t('mine.appealTitle')}
        hint={t('mine.appealHint')}
        label={t('mine.appealText')}
        confirm={t('mine.send')}
        withFiles
        onConfirm={appeal}
        onClose={() => setAppealing(false)}
      />
    </>
  );
}
