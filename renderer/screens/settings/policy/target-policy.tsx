import { useTranslation } from 'react-i18next';
import type { Policy } from '../../../../shared/domain/policy';
import { NumberStepper } from '../../../parts/number-stepper';
import css from './policy.module.css';

const TARGETS = [
  { name: 'satisfactionTarget', clause: 'F-07' },
  { name: 'serveTarget', clause: 'S-01' },
  { name: 'vipTarget', clause: 'S-15' },
] as const;

interface Props {
  draft: Policy;
  onChange: (change: Partial<Policy>) => void;
}

/** What the station sets itself to reach, in per cent. */
export function TargetPolicy({ draft, onChange }: Props) {
  const { t } = useTranslation('catalogue');
  return (
    <section aria-label={t('policy.targets')}>
      <h3 className={css.title}>{t('policy.targets')}</h3>
      {TARGETS.map(({ name, clause }) => (
        <div key={name} className={css.row}>
          <span className={css.words}>
            {t(`policy.${name}`)}
            <span className={css.quiet}>
              {clause} · {t(draft[name] === 0 ? 'policy.noTarget' : 'policy.targetHint')}
            </span>
          </span>
          <NumberStepper
            label={t(`policy.${name}`)}
            value={draft[name]}
            max={100}
            onChange={(value) => onChange({ [name]: value })}
          />
        </div>
      ))}
    </section>
  );
}
