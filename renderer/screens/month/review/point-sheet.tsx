import { Button, Group, Modal, SegmentedControl, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBusy } from '../../../parts/use-busy';
import { actWithPin } from '../../../state/act';
import css from './review.module.css';

const KINDS = ['service', 'guest', 'other'] as const;
type Kind = (typeof KINDS)[number];

interface Props {
  month: string;
  opened: boolean;
  onClose: () => void;
}

/** Something that the figures do not say, in words. */
export function PointSheet({ opened, onClose, month }: Props) {
  const { t } = useTranslation('review');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size={640}
      title={t('addPoint')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <PointForm month={month} onClose={onClose} />
    </Modal>
  );
}

// Apart, so that what was written goes with the sheet.
function PointForm({ month, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('review');
  const [kind, setKind] = useState<Kind>('service');
  const [text, setText] = useState('');
  const [busy, run] = useBusy();
  const keep = (): Promise<void> =>
    run(async () => {
      const input = { month, about: { kind, text: text.trim() } };
      if (await actWithPin('manager', 'review.look', input, { done: t('taken') })) onClose();
    });
  return (
    <div className={css.form}>
      <SegmentedControl
        aria-label={t('kindLabel')}
        value={kind}
        onChange={(next) => setKind(next as Kind)}
        data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <Textarea
        label={t('pointLabel')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={3}
        maxRows={6}
        data-autofocus
        data-testid="point-text"
      />
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button
          onClick={() => void keep()}
          disabled={busy || text.trim() === '' || [...text].length > 500}
          data-testid="act-keep-point"
        >
          {t('keep')}
        </Button>
      </Group>
    </div>
  );
}
