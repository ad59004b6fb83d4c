import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './sheet.module.css';

/** Below the frame's own sheets: 'who?' is asked over this one. */
const UNDER_WHO = 150;

interface SheetProps {
  /** Found by `sheet-<code>`. */
  code: string;
  title: string;
  /** Quiet words beside the title. */
  note?: ReactNode;
  width: number;
  onClose: () => void;
  children: ReactNode;
}

/** What lies over a place for one job and goes when it is done. */
export function Sheet({ code, title, note, width, onClose, children }: SheetProps) {
  const { t } = useTranslation('frame');
  return (
    <Modal
      opened
      onClose={onClose}
      size={width}
      padding="md"
      yOffset="1rem"
      zIndex={UNDER_WHO}
      classNames={{ header: css.bar ?? '' }}
      data-testid={`sheet-${code}`}
      closeButtonProps={{ 'aria-label': t('close') }}
      title={
        <span className={css.head}>
          <span className={css.title}>{title}</span>
          {note !== undefined && <span className={css.note}>{note}</span>}
        </span>
      }
    >
      {children}
    </Modal>
  );
}
