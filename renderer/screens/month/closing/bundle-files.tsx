import { Button } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { KioskOutput } from '../../../../shared/contract/bridge';
import css from './closing.module.css';

interface Props {
  bundle: KioskOutput<'export.month'>;
  onShow: () => void;
}

/** What was written and where, each file with what it is for. */
export function BundleFiles({ bundle, onShow }: Props) {
  const { t, i18n } = useTranslation('month');
  return (
    <div data-testid="export-files">
      <div className={css.exporting}>
        <p className={css.ready} role="status">
          {t('export.ready', { count: bundle.files.length })}
          <span className={css.path}>{bundle.folder}</span>
        </p>
        <Button
          leftSection={<IconFolderOpen size={20} />}
          onClick={onShow}
          data-testid="act-show-export"
        >
          {t('export.show')}
        </Button>
      </div>
      <ul className={css.files}>
        {bundle.files.map((file) => {
          const key = `month:export.file.${file.replace('.', '_')}`;
          return (
            <li key={file}>
              <span>{file}</span>
              <span className={css.quiet}>{i18n.exists(key) ? t(key) : ''}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
