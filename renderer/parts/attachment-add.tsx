import { IconPaperclip } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ACCEPTED } from '../state/attach';
import css from './attachments.module.css';
import type { Attaching } from './use-attaching';

interface AttachmentAddProps {
  attaching: Attaching;
  /** Beside another field: a thumb's width, and one word. */
  narrow?: boolean;
}

/** The button that opens the system's file dialog. */
export function AttachmentAdd({ attaching, narrow = false }: AttachmentAddProps) {
  const { t } = useTranslation('attachments');
  const input = useRef<HTMLInputElement>(null);
  const { add, files, step, max } = attaching;
  const isFull = files.length >= max;
  const wide = (
    <span>
      {step ? t('adding', step) : t(files.length === 0 ? 'add' : 'more')}
      <span className={css.hint}>{t(isFull ? 'full' : 'limit', { count: max })}</span>
    </span>
  );
  return (
    <>
      <button
        type="button"
        className={narrow ? css.addNarrow : css.add}
        disabled={step !== null || isFull}
        onClick={() => input.current?.click()}
        data-testid="attachment-add"
      >
        <IconPaperclip size={narrow ? 20 : 24} aria-hidden />
        {narrow ? t(step ? 'addingShort' : 'addShort', step ?? {}) : wide}
      </button>
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        multiple={max > 1}
        hidden
        onChange={(event) => {
          const chosen = [...(event.currentTarget.files ?? [])];
          // The same file may be chosen again.
          event.currentTarget.value = '';
          void add(chosen);
        }}
        data-testid="attachment-input"
      />
    </>
  );
}
