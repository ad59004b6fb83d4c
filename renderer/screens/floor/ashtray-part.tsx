import { IconCheck, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BUTT_LIMIT } from '../../../shared/domain/ashtray';
import { BigButton } from '../../parts/big-button';
import { useFloor } from '../../state/floor';
import { declineAshtray, markEating, markPeel, takeStep } from './acts';
import { ButtCounter } from './butt-counter';
import { GuideSteps } from './guide-steps';
import { Phrase } from './phrase';
import css from './sheet.module.css';
import type { RunAndClose, SheetTable } from './table-sheet';
import { Toggle } from './toggle';

interface AshtrayPartProps {
  table: SheetTable;
  run: RunAndClose;
}

/** S-06, S-07, S-08: what lies in the ashtray, and its change. */
export function AshtrayPart({ table: { spec, visit }, run }: AshtrayPartProps) {
  const { t } = useTranslation('floor');
  const { code, ashtray } = spec;
  const { butts, peel, eating, ashtrayDue } = visit;
  const { smokingBan } = useFloor();
  const due = ashtrayDue.butts || ashtrayDue.peel;
  return (
    <>
      <h3 className={css.heading}>
        {t('table.ashtray')}
        {!smokingBan && <span>{t(`ashtray.${ashtray}`, { limit: BUTT_LIMIT[ashtray] })}</span>}
      </h3>
      {!smokingBan && <ButtCounter table={code} butts={butts} limit={BUTT_LIMIT[ashtray]} />}
      <div className={css.row}>
        <Toggle
          on={peel}
          label={t('table.peel')}
          testId="act-peel"
          onToggle={(on) => void markPeel(code, on)}
        />
        <Toggle
          on={eating}
          label={t(eating ? 'table.finished' : 'table.eating')}
          testId="act-eating"
          onToggle={(on) => void markEating(code, on)}
        />
      </div>
      {!smokingBan && (
        <div className={css.words}>
          <Phrase code="ashtray" />
          <GuideSteps code="ashtray-change" />
        </div>
      )}
      <div className={css.row}>
        <BigButton
          icon={due ? IconCheck : IconRefresh}
          tone={due ? 'due' : 'plain'}
          label={t('table.changed')}
          data-testid="act-ashtray"
          onClick={() => run(() => takeStep('ashtray', code, false))}
        />
        <BigButton
          label={t('table.declined')}
          data-testid="act-ashtray-declined"
          onClick={() => run(() => declineAshtray(code))}
        />
      </div>
    </>
  );
}
