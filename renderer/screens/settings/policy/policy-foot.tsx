import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../../parts/big-button';
import { DropButton } from '../../../parts/drop-button';
import { useMay } from '../../../state/session';
import css from './policy.module.css';
import type { PolicyDraft } from './use-policy-draft';

interface Props {
  policy: PolicyDraft;
  /** What holds for what was changed. */
  hint?: string;
  /** A quieter second line. */
  aside?: string;
}

/** What holds for what was changed, and the one next step: saving it. */
export function PolicyFoot({ policy, hint, aside }: Props) {
  const { t } = useTranslation('catalogue');
  const { count, isWrong, busy, drop, save } = policy;
  // Who has shown a manager's PIN is not asked for it again.
  const isManager = useMay('manager');
  return (
    <footer className={css.foot}>
      <p className={css.words}>
        {isWrong ? <b role="alert">{t('policy.tooSoon')}</b> : hint}
        {aside && <span className={css.quiet}>{aside}</span>}
      </p>
      {count > 0 && (
        <DropButton
          label={t('policy.drop')}
          count={count}
          onDrop={drop}
          data-testid="act-drop-policy"
        />
      )}
      <BigButton
        tone="main"
        icon={IconCheck}
        label={t('policy.save')}
        sub={
          count === 0
            ? t('policy.unchanged')
            : t(isManager ? 'policy.changedPlain' : 'policy.changed', { count })
        }
        disabled={count === 0 || isWrong || busy}
        onClick={() => void save()}
        data-testid="act-save-policy"
      />
    </footer>
  );
}
