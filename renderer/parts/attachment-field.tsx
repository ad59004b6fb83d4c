import { VisuallyHidden } from '@mantine/core';
import { IconPaperclip, IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../shared/contract/fields';
import { MAX_ATTACHMENTS } from '../../shared/domain/attachment';
import { ACCEPTED, addFile } from '../state/attach';
import css from './attachments.module.css';
import { Thumbnail } from './thumbnail';
import { useBusy } from './use-busy';

interface AttachmentFieldProps {
  value: readonly Attachment[];
  onChange: (value: Attachment[]) => void;
  /** How many at most; a record takes five. */
  max?: number;
}

/** Photos and papers for a record: chosen, kept at once under their hash, and taken away again. */
export function AttachmentField({ value, onChange, max = MAX_ATTACHMENTS }: AttachmentFieldProps) {
  const { t } = useTranslation('attachments');
  const input = useRef<HTMLInputElement>(null);
  const [step, setStep] = useState({ at: 0, of: 0 });
  const [refusals, setRefusals] = useState<string[]>([]);
  const [busy, run] = useBusy();
  const room = max - value.length;

  const add = (chosen: readonly File[]): Promise<void> =>
    run(async () => {
      const refused: string[] = [];
      let files = [...value];
      for (const [index, file] of chosen.slice(0, room).entries()) {
        setStep({ at: index + 1, of: Math.min(room, chosen.length) });
        const added = await addFile(file);
        if ('refusal' in added) refused.push(added.refusal);
        else files = [...files.filter(({ sha256 }) => sha256 !== added.file.sha256), added.file];
      }
      setRefusals(refused);
      onChange(files);
    });

  return (
    <div className={css.field} data-testid="attachment-field">
      {value.length > 0 && (
        <ul className={css.list} aria-label={t('list')}>
          {value.map((file) => (
            <li key={file.sha256} className={css.kept}>
              <span className={css.thumb}>
                <Thumbnail file={file} />
              </span>
              <button
                type="button"
                className={css.remove}
                onClick={() => onChange(value.filter(({ sha256 }) => sha256 !== file.sha256))}
                data-testid={`attachment-remove-${file.sha256.slice(0, 8)}`}
              >
                <IconX size={20} aria-hidden />
                {t('remove')}
                <VisuallyHidden> {file.name}</VisuallyHidden>
              </button>
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        className={css.add}
        disabled={busy || room <= 0}
        onClick={() => input.current?.click()}
        data-testid="attachment-add"
      >
        <IconPaperclip size={24} aria-hidden />
        <span>
          {busy ? t('adding', step) : t(value.length === 0 ? 'add' : 'more')}
          <span className={css.hint}>{t(room > 0 ? 'limit' : 'full', { count: max })}</span>
        </span>
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
      {refusals.length > 0 && (
        <div role="alert" className={css.refusals}>
          {refusals.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      )}
    </div>
  );
}
