import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Policy } from '../../../../shared/domain/policy';
import css from './policy.module.css';

interface Props {
  draft: Policy;
  onChange: (change: Partial<Policy>) => void;
}

/** S-06: where smoking indoors is banned, no butts are counted; peel is still cleared away. */
export function SmokingPolicy({ draft, onChange }: Props) {
  const { t } = useTranslation('catalogue');
  return (
    <label className={css.row}>
      <span className={css.words}>
        {t('policy.smokingBan')}
        <span className={css.quiet}>{t('policy.smokingBanHint')}</span>
      </span>
      <Switch
        size="lg"
        checked={draft.smokingBan}
        aria-label={t('policy.smokingBan')}
        onChange={(event) => onChange({ smokingBan: event.currentTarget.checked })}
        data-testid="policy-smokingBan"
      />
    </label>
  );
}
