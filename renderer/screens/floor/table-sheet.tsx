import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableView } from '../../../shared/contract/queries';
import type { Standard, Table, Zone } from '../../../shared/standard/schema';
import { useFloorPart } from '../../state/floor';
import { timeOf } from '../../state/station';
import { useStandard, zoneName } from '../../state/standard';
import { AshtrayPart } from './ashtray-part';
import { ClearPart } from './clear-part';
import { ChooseGuests, ChooseTable } from './choose';
import { RequestPart } from './request-part';
import { Sheet } from '../../parts/sheet';
import css from './sheet.module.css';
import { serviceAt, specOf } from './spec';
import { TableFoot, type Choosing } from './table-foot';
import { TeaPart } from './tea-part';
import { useSettled } from './use-settled';

/** A table with its guests: what every part of the sheet works on. */
export interface SheetTable {
  code: string;
  spec: Table;
  service: Zone['service'];
  visit: NonNullable<TableView['visit']>;
  /** All tables of the stay, the first one first. */
  together: readonly string[];
}

/** Runs a tap and closes the sheet once it is done. */
export type RunAndClose = (act: () => Promise<boolean>) => void;

export interface PartProps {
  table: SheetTable;
  run: RunAndClose;
}

function sheetTable(table: TableView | undefined, standard: Standard): SheetTable | null {
  const spec = table && specOf(table, standard);
  if (!spec || !table.visit) return null;
  const { code, visit, joinedTo, joined } = table;
  const others = joined.filter((other) => other !== joinedTo);
  const together = joinedTo === null ? [code, ...joined] : [joinedTo, code, ...others];
  return { code, spec, visit, together, service: serviceAt(table, standard) };
}

/** The rest of what can be done at a table, beside the tile's own next step. */
export function TableSheet({ code, onClose }: { code: string; onClose: () => void }) {
  const { t } = useTranslation('floor');
  const standard = useStandard();
  const view = useFloorPart(({ tables }) => tables.find((one) => one.code === code));
  const table = sheetTable(view, standard);
  const [choosing, setChoosing] = useState<Choosing | null>(null);
  const [, runOne] = useSettled();
  const gone = table === null;
  useEffect(() => {
    if (gone) onClose();
  }, [gone, onClose]);
  if (gone) return null;

  const { spec, visit, together } = table;
  const run: RunAndClose = (act) =>
    runOne(async () => {
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
  const title = [code, ...together.filter((other) => other !== code)].join(' ＋ ');
  const part = { table, run };
  return (
    <Sheet
      code="table"
      title={title}
      note={note}
      width={here ? 1040 : 640}
      help={here ? undefined : 'clear-table'}
      onClose={onClose}
    >
      {!here && <ClearPart {...part} />}
      {here && choosing === null && <Everything {...part} onChoose={setChoosing} />}
      {here && choosing === 'guests' && <ChooseGuests {...part} onBack={() => setChoosing(null)} />}
      {here && (choosing === 'move' || choosing === 'join') && (
        <ChooseTable {...part} what={choosing} onBack={() => setChoosing(null)} />
      )}
    </Sheet>
  );
}

function Everything({ table, run, onChoose }: PartProps & { onChoose: (what: Choosing) => void }) {
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
      <TableFoot table={table} run={run} onChoose={onChoose} />
    </>
  );
}
