import { VisuallyHidden } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import css from './attachments.module.css';
import { Thumbnail } from './thumbnail';
import type { Attaching } from './use-attaching';

/** What a record will carry, each to be taken away again, and what was not taken. */
export function AttachmentList({
  attaching: { files, remove, refusals },
}: {
  attaching: Attaching;
}) {
  const { t } = useTranslation('attachments');
  const end = useRef<HTMLSpanElement>(null);
  const count = files.length + refusals.length;

  // What came, or why it did not, is seen although the sheet is full.
  useEffect(() => {
    if (count > 0) end.current?.scrollIntoView({ block: 'nearest' });
  }, [count]);

  return (
    <>
      {files.length > 0 && (
        <ul className={css.rows} aria-label={t('list')}>
          {files.map((file) => (
            <li key={file.sha256} className={css.row}>
              <span className={css.small}>
                <Thumbnail file={file} bare />
              </span>
              <span className={css.rowName}>{file.name}</span>
              <button
                type="button"
                className={css.remove}
                onClick={() => remove(file)}
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
      {refusals.length > 0 && (
        <div role="alert" className={css.refusals}>
          {refusals.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      )}
      <span ref={end} />
    </>
  );
}
