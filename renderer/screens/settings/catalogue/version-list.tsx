import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../../parts/cx';
import { currentLanguage } from '../../../i18n';
import { fullDateWords } from '../../../parts/date-words';
import { versionState, type Version } from './catalogue';
import css from './catalogue.module.css';
import rows from './rows.module.css';

interface Props {
  versions: readonly Version[];
  today: string;
  shown: number;
  /** Who has a draft of the next version. */
  waiting: readonly string[];
  onShow: (version: number) => void;
  onEdit: () => void;
}

/** The versions, newest first; each stays readable. */
export function VersionList({ versions, today, shown, waiting, onShow, onEdit }: Props) {
  const { t } = useTranslation('catalogue');
  return (
    <div className={css.versions}>
      <Button
        leftSection={<IconPencil size={20} />}
        onClick={onEdit}
        data-testid="act-edit-catalogue"
      >
        {t('edit.start')}
      </Button>
      {waiting.length > 0 && (
        <p className={rows.quiet} data-testid="draft-waits">
          {t('edit.waits', { names: waiting.join(t('publish.and')) })}
        </p>
      )}
      <h2 className={css.small}>{t('versions')}</h2>
      <ul className={css.list}>
        {versions.toReversed().map(({ version, effectiveFrom, part }) => {
          const state = versionState(version, versions, today);
          return (
            <li key={version}>
              <button
                type="button"
                className={cx(rows.pick, css.version)}
                aria-pressed={version === shown}
                onClick={() => onShow(version)}
                data-testid={`version-${version}`}
              >
                <span>
                  <b>{t('version', { version })}</b>{' '}
                  <span className={css.mark} data-state={state}>
                    {t(`state.${state}`)}
                  </span>
                </span>
                <span className={rows.quiet}>
                  {t('from', { date: fullDateWords(effectiveFrom, currentLanguage()) })}
                  {part === 'floor' && ` · ${t('part.floor')}`}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
