import { IconTriangleFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './late-mark.module.css';

/** O-01: checked in late; a shape and a word. */
export function LateMark() {
  const { t } = useTranslation('frame');
  return (
    <span className={css.late}>
      <IconTriangleFilled size={12} aria-hidden />
      {t('late')}
    </span>
  );
}
