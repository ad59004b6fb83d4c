import { ActionIcon, Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { drinkKind, type Bilingual } from '../../../../shared/standard/schema';
import { say } from '../../../i18n';
import { NumberStepper } from '../../../parts/number-stepper';
import { newKey, typedAs, type DrinkRow, type ItemRow } from './bar-draft';
import css from './bar.module.css';

interface RowsProps<Row> {
  rows: readonly Row[];
  onChange: (rows: Row[]) => void;
  disabled: boolean;
}

interface WordProps {
  label: string;
  value: Bilingual;
  max: number;
  disabled: boolean;
  /** A row that was just added is written at once. */
  fresh?: boolean;
  onChange: (value: Bilingual) => void;
}

/** Brings a new row into view, with the finger already in it. */
const begin = (field: HTMLInputElement | null): void => {
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: 'nearest' });
};

function Word({ label, value, max, disabled, fresh = false, onChange }: WordProps) {
  return (
    <TextInput
      ref={fresh ? begin : null}
      aria-label={label}
      placeholder={label}
      value={say(value)}
      maxLength={max}
      disabled={disabled}
      error={value.zh.trim() === ''}
      onChange={(event) => onChange(typedAs(event.currentTarget.value))}
    />
  );
}

const set = <Row extends { key: string }>(
  rows: readonly Row[],
  key: string,
  change: Partial<Row>,
): Row[] => rows.map((row) => (row.key === key ? { ...row, ...change } : row));

function Add({ label, onAdd, disabled }: { label: string; onAdd: () => void; disabled: boolean }) {
  return (
    <Button
      variant="default"
      leftSection={<IconPlus size={20} aria-hidden />}
      disabled={disabled}
      onClick={onAdd}
    >
      {label}
    </Button>
  );
}

/** O-09: what the bar serves. A drink leaves the menu; its name stays for the figures. */
export function DrinkRows({ rows, onChange, disabled }: RowsProps<DrinkRow>) {
  const { t } = useTranslation('bar');
  const [added, setAdded] = useState<string | null>(null);
  const add = (): void => {
    const key = newKey(rows);
    setAdded(key);
    onChange([...rows, { key, name: typedAs(''), kind: 'other', off: false }]);
  };
  return (
    <>
      <div className={css.rows}>
        {rows.map((row) => (
          <div
            key={row.key}
            className={css.drink}
            data-off={row.off || undefined}
            data-testid={`drink-row-${row.key}`}
          >
            <Word
              label={t('drink.name')}
              value={row.name}
              max={20}
              disabled={disabled}
              fresh={row.key === added}
              onChange={(name) => onChange(set(rows, row.key, { name }))}
            />
            <NativeSelect
              aria-label={t('drink.kind')}
              value={row.kind}
              disabled={disabled}
              data={drinkKind.options.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
              onChange={(event) =>
                onChange(set(rows, row.key, { kind: drinkKind.parse(event.currentTarget.value) }))
              }
            />
            <Checkbox
              size="lg"
              className={css.on}
              label={t('drink.on')}
              checked={!row.off}
              disabled={disabled}
              onChange={(event) =>
                onChange(set(rows, row.key, { off: !event.currentTarget.checked }))
              }
            />
          </div>
        ))}
      </div>
      <Add label={t('drink.add')} disabled={disabled} onAdd={add} />
    </>
  );
}

/** O-02: what is counted when the bar is handed over. */
export function ItemRows({ rows, onChange, disabled }: RowsProps<ItemRow>) {
  const { t } = useTranslation('bar');
  const [added, setAdded] = useState<string | null>(null);
  const add = (): void => {
    const key = newKey(rows);
    setAdded(key);
    onChange([...rows, { key, name: typedAs(''), unit: typedAs(t('item.pcs')), expected: 1 }]);
  };
  return (
    <>
      <div className={css.rows}>
        {rows.map((row) => (
          <div key={row.key} className={css.item} data-testid={`item-row-${row.key}`}>
            <Word
              label={t('item.name')}
              value={row.name}
              max={40}
              disabled={disabled}
              fresh={row.key === added}
              onChange={(name) => onChange(set(rows, row.key, { name }))}
            />
            <NumberStepper
              label={t('item.expected')}
              value={row.expected}
              disabled={disabled}
              onChange={(expected) => onChange(set(rows, row.key, { expected }))}
            />
            <Word
              label={t('item.unit')}
              value={row.unit}
              max={8}
              disabled={disabled}
              onChange={(unit) => onChange(set(rows, row.key, { unit }))}
            />
            <ActionIcon
              color="gray"
              disabled={disabled}
              aria-label={t('item.remove', { name: say(row.name) })}
              onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
            >
              <IconTrash size={22} aria-hidden />
            </ActionIcon>
          </div>
        ))}
      </div>
      <Add label={t('item.add')} disabled={disabled} onAdd={add} />
    </>
  );
}
