import { IconFileTypePdf, IconPhotoOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../shared/contract/fields';
import { isPicture } from '../../shared/domain/attachment';
import { attachmentUrl } from '../state/attach';
import css from './attachments.module.css';

interface ThumbnailProps {
  file: Attachment;
  /** Beside its name: shapes alone. */
  bare?: boolean;
}

/** A kept file in small: the photo, a paper's sign, or the word that it is gone. */
export function Thumbnail({ file, bare = false }: ThumbnailProps) {
  const { t } = useTranslation('attachments');
  const [gone, setGone] = useState(false);
  if (gone) {
    return (
      <span className={css.sign} data-gone>
        <IconPhotoOff size={28} aria-hidden />
        {bare ? null : t('gone')}
      </span>
    );
  }
  if (!isPicture(file.mediaType)) {
    return (
      <span className={css.sign}>
        <IconFileTypePdf size={28} aria-hidden />
        {!bare && <span className={css.name}>{file.name}</span>}
      </span>
    );
  }
  return (
    <img
      className={css.picture}
      src={attachmentUrl(file)}
      alt=""
      draggable={false}
      onError={() => setGone(true)}
    />
  );
}
