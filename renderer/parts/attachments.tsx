import { Modal, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../shared/contract/fields';
import { isPicture } from '../../shared/domain/attachment';
import { attachmentUrl, openPaper } from '../state/attach';
import css from './attachments.module.css';
import { Thumbnail } from './thumbnail';

/** The photos and papers of a record: a photo opens large over the screen, a PDF in the system's viewer. */
export function Attachments({ files }: { files: readonly Attachment[] }) {
  const { t } = useTranslation('attachments');
  const [shown, setShown] = useState<Attachment | null>(null);
  if (files.length === 0) return null;
  const open = (file: Attachment): void => {
    if (isPicture(file.mediaType)) setShown(file);
    else void openPaper(file);
  };
  return (
    <>
      <ul className={css.list} aria-label={t('list')} data-testid="attachments">
        {files.map((file) => (
          <li key={file.sha256}>
            <button
              type="button"
              className={css.thumb}
              onClick={() => open(file)}
              data-testid={`attachment-${file.sha256.slice(0, 8)}`}
            >
              <Thumbnail file={file} />
              <VisuallyHidden>
                {isPicture(file.mediaType) ? t('open', { name: file.name }) : t('paper')}
              </VisuallyHidden>
            </button>
          </li>
        ))}
      </ul>
      <Modal
        opened={shown !== null}
        onClose={() => setShown(null)}
        title={shown?.name}
        size="auto"
        closeButtonProps={{ 'aria-label': t('close') }}
        data-testid="attachment-large"
      >
        {shown && <img className={css.large} src={attachmentUrl(shown)} alt={shown.name} />}
      </Modal>
    </>
  );
}
