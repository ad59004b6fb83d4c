import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../shared/contract/fields';
import { AttachmentField } from '../../parts/attachment-field';
import { Chip, Chips } from '../../parts/chip';
import { Snackbar } from '../../frame/snackbar';
import { coverSnack } from '../../state/snack';
import { useBusy } from '../../parts/use-busy';
import { hasPhrase, NOTE_MAX, togglePhrase } from './draft';

interface Props {
  opened: boolean;
  title: string;
  /** Which record it is about. */
  about?: ReactNode;
  /** What will happen, or what it is about. */
  hint: string;
  /** What is to be written. */
  label: string;
  /** Words offered as one tap. */
  quick?: readonly string[];
  confirm: string;
  /** Photos and papers may go with it. */
  withFiles?: boolean;
  /** True once it is done: the sheet closes. */
  onConfirm: (reason: string, files: Attachment[]) => Promise<boolean>;
  onClose: () => void;
}

/** Asks for the reason that someone else will read; nothing is done without one. */
export function ReasonSheet({ opened, title, onClose, ...rest }: Props) {
  const { t } = useTranslation('ledger');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size="lg"
      closeButtonProps={{ 'aria-label': t('reason.cancel') }}
      data-testid="reason-sheet"
    >
      <ReasonForm onClose={onClose} {...rest} />
    </Modal>
  );
}

// Apart, so that what was written goes with the sheet.
function ReasonForm(props: Omit<Props, 'opened' | 'title'>) {
  const { about, hint, label, quick = [], confirm, withFiles = false, onConfirm, onClose } = props;
  const { t } = useTranslation('ledger');
  const [reason, setReason] = useState('');
  const [files, setFiles] = useState<Attachment[]>([]);
  const [busy, run] = useBusy();
  // A refusal is read here, not behind this sheet; what was said before it opened is not.
  const [sent, setSent] = useState(false);
  useEffect(coverSnack, []);
  const tooLong = [...reason].length > NOTE_MAX;
  const send = (): Promise<void> =>
    run(async () => {
      setSent(true);
      if (await onConfirm(reason.trim(), files)) onClose();
    });

  return (
    <Stack gap="md">
      {about}
      {hint && <Text>{hint}</Text>}
      {quick.length > 0 && (
        <Chips label={label}>
          {quick.map((words) => (
            <Chip
              key={words}
              aria-pressed={hasPhrase(reason, words)}
              onClick={() => setReason(togglePhrase(reason, words))}
            >
              {words}
            </Chip>
          ))}
        </Chips>
      )}
      <Textarea
        label={label}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autosize
        minRows={3}
        maxRows={6}
        data-autofocus={quick.length === 0 || undefined}
        error={tooLong ? t('reason.tooLong') : null}
        data-testid="reason-text"
      />
      {withFiles && <AttachmentField value={files} onChange={setFiles} />}
      {sent && <Snackbar where="sheet" />}
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onClose}>
          {t('reason.cancel')}
        </Button>
        <Button
          onClick={() => void send()}
          loading={busy}
          disabled={reason.trim() === '' || tooLong}
          data-testid="reason-confirm"
        >
          {confirm}
        </Button>
      </Group>
    </Stack>
  );
}
