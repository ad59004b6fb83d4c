import { IconSparkles } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../parts/big-button';
import { LifeButton } from '../life/life-button';
import { takeStep } from './acts';
import { GuideSteps } from './guide-steps';
import { ShortSteps } from './phrase';
import { useCueLevel } from '../../state/cues';
import css from './sheet.module.css';
import type { PartProps } from './table-sheet';

/** S-09: nobody is there any more; all tables of the stay are cleared together. */
export function ClearPart({ table, run }: PartProps) {
  const { t } = useTranslation('floor');
  const level = useCueLevel();
  const { together } = table;
  return (
    <div className={css.part}>
      {together.length > 1 && (
        <p className={css.plain}>
          {t('table.clearAll', { codes: together.join(t('join.names')) })}
        </p>
      )}
      <GuideSteps code="clear-table" />
      {level === 'short' && <ShortSteps of="clear" />}
      <BigButton
        icon={IconSparkles}
        tone="main"
        label={t('table.clear')}
        data-testid="act-clear"
        onClick={() => run(() => takeStep('clear', table.code, false))}
      />
      <LifeButton place={table.code} />
    </div>
  );
}
