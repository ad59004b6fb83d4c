import { Button, Group, Modal, Textarea } from '@mantine/core';
import { IconNotes } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBusy } from '../../parts/use-busy';
import { tap } from '../../state/act';

const NOTE_MAX = 500;

/** Writes something into the day's log (F-06); what others wrote stays behind the PIN. */
export function WorkNote() {
  const { t } = useTranslation('work-log');
  const [opened, setOpened] = useState(false);
  const close = (): void => setOpened(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconNotes size={22} aria-hidden />}
        onClick={() => setOpened(true)}
        data-testid="act-work-note"
      >
        {t('note.open')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        size={640}
        zIndex={150}
        title={t('note.title')}
        closeButtonProps={{ 'aria-label': t('note.close') }}
      >
        <NoteForm onClose={close} />
      </Modal>
    </>
  );
}

// Apart, so that what was written goes with the sheet.
function NoteForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('work-log');
  const [text, setText] = useState('');
  const [busy, run] = useBusy();
  const keep = (): Promise<void> =>
    run(async () => {
      if (await tap('worklog.note', { text: text.trim() }, { done: t('note.done') })) onClose();
    });
  return (
    <>
      <Textarea
        label={t('note.label')}
        description={t('note.hint')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={3}
        maxRows={6}
        data-autofocus
        data-testid="work-note-text"
      />
      <Group justify="flex-end" gap={8} mt="md">
        <Button variant="default" onClick={onClose}>
          {t('note.back')}
        </Button>
        <Button
          onClick={() => void keep()}
          disabled={busy || text.trim() === '' || [...text].length > NOTE_MAX}
          data-testid="act-keep-note"
        >
          {t('note.keep')}
        </Button>
      </Group>
    </>
  );
}
