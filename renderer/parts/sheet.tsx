import { Modal } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Snackbar } from '../frame/snackbar';
import { coverSnack } from '../state/snack';
import { GuideHint } from './guide-hint';
import css from './sheet.module.css';

/** Below the frame's own sheets: 'who?' is asked over this one. */
const UNDER_WHO = 150;

interface SheetProps {
  /** Found by `sheet-<code>`. */
  code: string;
  title: string;
  /** Quiet words beside the title. */
  note?: ReactNode;
  /** In pixels of the usual screen. */
  width: number;
  /** The page of the guide that belongs here (E-02). */
  help?: string | undefined;
  onClose: () => void;
  children: ReactNode;
}

/** What lies over a place for one job and goes when it is done; the last tap goes back from here. */
export function Sheet({ code, title, note, width, help, onClose, children }: SheetProps) {
  const { t } = useTranslation('frame');
  useEffect(coverSnack, []);
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size={`${width / 16}rem`}
      padding="md"
      yOffset="0.5rem"
      centered
      radius="lg"
      transitionProps={{ duration: 120 }}
      zIndex={UNDER_WHO}
      data-testid={`sheet-${code}`}
    >
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Header className={css.bar}>
          <div className={css.head}>
            <Modal.Title className={css.title}>{title}</Modal.Title>
            {note !== undefined && <span className={css.note}>{note}</span>}
          </div>
          <Snackbar where="sheet" />
          {help !== undefined && <GuideHint code={help} />}
          <Modal.CloseButton aria-label={t('close')} className={css.close} />
        </Modal.Header>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
