import { IconCheck, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BUTT_LIMIT } from '../../../shared/domain/ashtray';
import { BigButton } from '../../parts/big-button';
import { useCueLevel } from '../../state/cues';
import { useFloorPart } from '../../state/floor';
import { declineAshtray, markEating, markPeel, takeStep } from './acts';
import { ButtCounter } from './butt-counter';
import { GuideSteps } from './guide-steps';
import { Heading } from './heading';
import { Phrase, ShortSteps } from './phrase';
import css from './sheet.module.css';
import type { PartProps, SheetTable } from './table-sheet';
import { Toggle } from './toggle';

/** S-07: somebody at the table still eats, or all have finished. */
function Eating({ table: { code, visit } }: { table: SheetTable }) {
  const { t } = useTranslation('floor');
  const { eating } = visit;
  return (
    <Toggle
      on={eating}
      label={t(eating ? 'table.finished' : 'table.eating')}
      testId="act-eating"
      onToggle={(on) => void markEating(code, on)}
    />
  );
}

/** S-08: the phrase and the steps, and what came of it. */
function Change({ table, run }: PartProps) {
  const { t } = useTranslation('floor');
  const level = useCueLevel();
  const smokingBan = useFloorPart((floor) => floor.smokingBan);
  const { code, visit } = table;
  const due = visit.ashtrayDue.butts || visit.ashtrayDue.peel;
  return (
    <>
      {!smokingBan && (
        <div className={css.words}>
          <Phrase code="ashtray" />
          <GuideSteps code="ashtray-change" />
          {level === 'short' && <ShortSteps of="ashtray" />}
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

/** S-06, S-07, S-08: what lies in the ashtray, and its change; where smoking is banned, peel alone. */
export function AshtrayPart({ table, run }: PartProps) {
  const { t } = useTranslation('floor');
  const { code, spec, visit, together } = table;
  const size = spec.ashtray;
  const none = size === 'none';
  const smokingBan = useFloorPart((floor) => floor.smokingBan);
  const where = together.length > 1 ? ` ${code}` : '';
  return (
    <>
      <Heading card={smokingBan ? 'eating-together' : 'ashtray-limit'}>
        {t('table.ashtray')}
        {where}
        {!smokingBan && <span>{t(`ashtray.${size}`)}</span>}
      </Heading>
      {!none && !smokingBan && (
        <ButtCounter table={code} butts={visit.butts} limit={BUTT_LIMIT[size]} />
      )}
      <div className={css.row}>
        {!none && (
          <Toggle
            on={visit.peel}
            label={t('table.peel')}
            testId="act-peel"
            onToggle={(on) => void markPeel(code, on)}
          />
        )}
        <Eating table={table} />
      </div>
      {!none && <Change table={table} run={run} />}
    </>
  );
}
