import { IconDoorExit, IconSparkles } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableView } from '../../../shared/contract/queries';
import type { Table, Zone } from '../../../shared/standard/schema';
import { BigButton } from '../../parts/big-button';
import { useFloor } from '../../state/floor';
import { timeOf } from '../../state/station';
import { useStandard, zoneName } from '../../state/standard';
import { LifeButton } from '../life/life-button';
import { leave, takeStep } from './acts';
import { AshtrayPart } from './ashtray-part';
import { GuideSteps } from './guide-steps';
import { Phrase } from './phrase';
import { RequestPart } from './request-part';
import { Sheet } from '../../parts/sheet';
import css from './sheet.module.css';
import { TeaPart } from './tea-part';
import { useSettled } from './use-settled';

/** A table with its guests: what every part of the sheet works on. */
export interface SheetTable {
  spec: Table;
  zone: Zone | undefined;
  visit: NonNullable<TableView['visit']>;
}

/** Runs a tap and closes the sheet once it is done. */
export type RunAndClose = (act: () => Promise<boolean>) => void;

/** The rest of what can be done at a table, beside the tile's own next step. */
export function TableSheet({ code, onClose }: { code: string; onClose: () => void }) {
  const { t } = useTranslation('floor');
  const { tables, zones } = useStandard();
  const spec = tables.find((table) => table.code === code);
  const visit = useFloor().tables.find((table) => table.code === code)?.visit ?? null;
  const [, run] = useSettled();
  const gone = !spec || !visit;
  useEffect(() => {
    if (gone) onClose();
  }, [gone, onClose]);
  if (gone) return null;

  const table: SheetTable = { spec, visit, zone: zones.find((zone) => zone.code === spec.zone) };
  const runAndClose: RunAndClose = (act) =>
    run(async () => {
      const done = await act();
      if (done) onClose();
      return done;
    });
  const when =
    visit.leftAtMs === null
      ? t('table.since', { time: timeOf(visit.seatedAtMs) })
      : t('table.left', { time: timeOf(visit.leftAtMs) });
  const note = [zoneName(spec.zone), t('guests', { count: visit.guests }), when].join(' · ');
  const here = visit.leftAtMs === null;
  return (
    <Sheet code="table" title={code} note={note} width={here ? 1000 : 520} onClose={onClose}>
      {here ? (
        <Guests table={table} run={runAndClose} />
      ) : (
        <Clearing table={table} run={runAndClose} />
      )}
    </Sheet>
  );
}

interface PartProps {
  table: SheetTable;
  run: RunAndClose;
}

function Guests({ table, run }: PartProps) {
  const { t } = useTranslation('floor');
  const { spec, visit } = table;
  const { refills, refillsDeclined: declined, changes } = visit;
  return (
    <>
      <div className={css.columns}>
        <div className={css.part}>
          <TeaPart table={table} run={run} />
          <RequestPart table={table} run={run} />
        </div>
        <div className={css.part}>
          <AshtrayPart table={table} run={run} />
        </div>
      </div>
      <div className={css.foot}>
        <span className={css.quiet}>{t('table.counts', { refills, declined, changes })}</span>
        <LifeButton place={spec.code} />
        <Phrase code="farewell" />
        <BigButton
          icon={IconDoorExit}
          label={t('table.leave')}
          data-testid="act-leave"
          onClick={() => run(() => leave(spec.code))}
        />
      </div>
    </>
  );
}

/** S-09: nobody is there any more. */
function Clearing({ table, run }: PartProps) {
  const { t } = useTranslation('floor');
  return (
    <div className={css.part}>
      <GuideSteps code="clear-table" />
      <BigButton
        icon={IconSparkles}
        tone="main"
        label={t('table.clear')}
        data-testid="act-clear"
        onClick={() => run(() => takeStep('clear', table.spec.code, false))}
      />
      <LifeButton place={table.spec.code} />
    </div>
  );
}
