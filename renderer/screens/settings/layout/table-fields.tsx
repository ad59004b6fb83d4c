import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ONE_CELL } from '../../../../shared/domain/floor-plan';
import type { Table } from '../../../../shared/standard/schema';
import { NumberStepper } from '../../../parts/number-stepper';
import { useFloorPart } from '../../../state/floor';
import { edit, select } from './draft';
import { Field } from './field';
import { changed, fits, nameFault, removed, renamed, type Layout } from './layout-edit';
import css from './layout.module.css';

interface FieldsProps {
  layout: Layout;
  table: Table;
}

const ASHTRAYS = ['large', 'small', 'none'] as const;
const SERVICES = ['zone', 'standing', 'crouching'] as const;
const MOST_SEATS = 20;
const MOST_CELLS = 4;

/** The table's name, taken when the field is left or Enter is pressed. */
function NameField({ layout, table, used }: FieldsProps & { used: boolean }) {
  const { t } = useTranslation('layout');
  const { code } = table;
  const [typed, setTyped] = useState(code);
  const fault = nameFault(layout, code, typed);
  const take = (): void => {
    if (fault === null && typed !== code) edit((now) => renamed(now, code, typed), typed);
  };
  return (
    <TextInput
      label={t('name')}
      value={typed}
      maxLength={4}
      disabled={used}
      error={fault && t(`nameFault.${fault}`)}
      onChange={(event) => setTyped(event.currentTarget.value.toUpperCase().trim())}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
      data-testid="layout-name"
    />
  );
}

/** How many cells the table takes; a step that would lie on another table is not taken. */
function SizeField({ layout, table }: FieldsProps) {
  const { t } = useTranslation('layout');
  const size = table.size ?? ONE_CELL;
  const set = (next: typeof size): void =>
    edit((now) => changed(now, table.code, { size: { w: next.w, h: next.h } }));
  const most = (side: 'w' | 'h'): number =>
    fits(layout, { ...table, size: { ...size, [side]: size[side] + 1 } })
      ? Math.min(MOST_CELLS, size[side] + 1)
      : size[side];
  return (
    <div className={css.pair}>
      {(['w', 'h'] as const).map((side) => (
        <Field key={side} label={t(`size.${side}`)}>
          <NumberStepper
            label={t(`size.${side}`)}
            min={1}
            max={most(side)}
            value={size[side]}
            onChange={(cells) => set({ ...size, [side]: cells })}
          />
        </Field>
      ))}
    </div>
  );
}

/** What a table is: name, seats, ashtray, how it is served, how large it is drawn. */
export function TableFields({ layout, table }: FieldsProps) {
  const { t } = useTranslation('layout');
  const { code } = table;
  const used = useFloorPart(({ tables }) =>
    tables.some((one) => one.code === code && one.visit !== null),
  );
  const set = (change: Partial<Table>): void => edit((now) => changed(now, code, change));
  const setService = (service: string): void => {
    const { service: _before, ...rest } = table;
    const next = service === 'zone' ? rest : { ...rest, service: service as 'standing' };
    edit((now) => ({
      ...now,
      tables: now.tables.map((one) => (one.code === code ? next : one)),
    }));
  };
  return (
    <div className={css.fields} data-testid="layout-fields">
      <NameField layout={layout} table={table} used={used} />
      {used && <p className={css.hint}>{t('used')}</p>}
      <Field label={t('seatsLabel')}>
        <NumberStepper
          label={t('seatsLabel')}
          min={1}
          max={MOST_SEATS}
          value={table.seats}
          onChange={(seats) => set({ seats })}
        />
      </Field>
      <Field label={t('ashtrayLabel')}>
        <SegmentedControl
          fullWidth
          value={table.ashtray}
          onChange={(ashtray) => set({ ashtray: ashtray as Table['ashtray'] })}
          data={ASHTRAYS.map((value) => ({ value, label: t(`ashtray.${value}`) }))}
        />
      </Field>
      <Field label={t('serviceLabel')}>
        <SegmentedControl
          fullWidth
          value={table.service ?? 'zone'}
          onChange={setService}
          data={SERVICES.map((value) => ({ value, label: t(`style.${value}`) }))}
        />
      </Field>
      <SizeField layout={layout} table={table} />
      <Button
        variant="default"
        leftSection={<IconTrash size={20} aria-hidden />}
        disabled={used}
        data-testid="act-remove-table"
        onClick={() => {
          edit((now) => removed(now, code));
          select(null);
        }}
      >
        {t('remove', { code })}
      </Button>
    </div>
  );
}
