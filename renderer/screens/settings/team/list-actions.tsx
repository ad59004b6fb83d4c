import { Button } from '@mantine/core';
import { IconFileExport, IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kiosk } from '../../../client';
import { say } from '../../../i18n';
import { useBusy } from '../../../parts/use-busy';
import { showSnack } from '../../../state/snack';
import { ImportSheet } from './import/import-sheet';

/** The team's list out to a table, and in from one. */
export function ListActions() {
  const { t } = useTranslation('team');
  const [importing, setImporting] = useState(false);
  const [busy, run] = useBusy();
  const write = (): Promise<void> =>
    run(async () => {
      const answer = await kiosk('staff.export', {});
      if (!answer.ok) return showSnack({ tone: 'refused', text: say(answer.error.message) });
      showSnack({ tone: 'done', text: t('export.done', { folder: answer.value.folder }) });
      await kiosk('paper.show', { folder: answer.value.folder });
    });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileImport size={22} aria-hidden />}
        onClick={() => setImporting(true)}
        data-testid="act-import-team"
      >
        {t('import.open')}
      </Button>
      <Button
        variant="default"
        disabled={busy}
        leftSection={<IconFileExport size={22} aria-hidden />}
        onClick={() => void write()}
        data-testid="act-export-team"
      >
        {t('export.open')}
      </Button>
      {importing && <ImportSheet onClose={() => setImporting(false)} />}
    </>
  );
}
