import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskKey, LoanItem } from '../../../../shared/standard/desk';
import { say } from '../../../i18n';
import { cx } from '../../../parts/cx';
import { NumberStepper } from '../../../parts/number-stepper';
import { YuanField } from '../add/yuan-field';
import { fenOf, yuanText } from '../yuan';
import { newCode } from './settings';
import css from './settings.module.css';

const NAME_MAX = 30;

interface NameProps {
  name: LoanItem['name'];
  onChange: (name: LoanItem['name']) => void;
}

/** One word for both languages once the manager has written it. */
function Name({ name, onChange }: NameProps) {
  const { t } = useTranslation('desk');
  return (
    <TextInput
      aria-label={t('settings.name')}
      placeholder={t('settings.name')}
      value={say(name)}
      maxLength={NAME_MAX}
      error={name.zh.trim() === ''}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        onChange({ zh: typed, en: typed });
      }}
    />
  );
}

interface RemoveProps {
  name: string;
  onRemove: () => void;
}

function Remove({ name, onRemove }: RemoveProps) {
  const { t } = useTranslation('desk');
  return (
    <ActionIcon color="gray" aria-label={t('settings.remove', { name })} onClick={onRemove}>
      <IconTrash size={22} aria-hidden />
    </ActionIcon>
  );
}

interface AmountProps {
  label: string;
  fen: number;
  onChange: (fen: number) => void;
}

/** What is typed stays as it is typed; what is no amount is not taken. */
function Amount({ label, fen, onChange }: AmountProps) {
  const [typed, setTyped] = useState(() => yuanText(fen));
  const type = (text: string): void => {
    setTyped(text);
    const next = fenOf(text);
    if (next !== null) onChange(next);
  };
  return <YuanField label={label} value={typed} onChange={type} bare />;
}

interface RowsProps<Row> {
  rows: readonly Row[];
  onChange: (rows: Row[]) => void;
}

const replaced = <Row,>(rows: readonly Row[], at: number, change: Partial<Row>): Row[] =>
  rows.map((row, index) => (index === at ? { ...row, ...change } : row));

/** F-04: what is lent, how many there are, and what it costs. */
export function LoanItems({ rows, onChange }: RowsProps<LoanItem>) {
  const { t } = useTranslation('desk');
  const add = (): void => {
    const name = { zh: '', en: '' };
    const code = newCode('item', rows);
    onChange([...rows, { code, name, count: 1, depositFen: 0, feeFen: 0 }]);
  };
  return (
    <>
      <div className={cx(css.item, css.head)} aria-hidden>
        <span>{t('settings.name')}</span>
        <span className={css.count}>{t('settings.count')}</span>
        <span>{t('form.deposit')}</span>
        <span>{t('form.fee')}</span>
        <span />
      </div>
      <div className={css.list}>
        {rows.map((row, at) => {
          const set = (change: Partial<LoanItem>): void => onChange(replaced(rows, at, change));
          return (
            <div key={row.code} className={css.item} data-testid={`loan-item-${row.code}`}>
              <Name name={row.name} onChange={(name) => set({ name })} />
              <NumberStepper
                label={t('settings.count')}
                value={row.count}
                min={1}
                max={999}
                onChange={(count) => set({ count })}
              />
              <Amount
                label={t('form.deposit')}
                fen={row.depositFen}
                onChange={(depositFen) => set({ depositFen })}
              />
              <Amount
                label={t('form.fee')}
                fen={row.feeFen}
                onChange={(feeFen) => set({ feeFen })}
              />
              <Remove
                name={say(row.name)}
                onRemove={() => onChange(rows.filter((one) => one !== row))}
              />
            </div>
          );
        })}
      </div>
      <AddRow onAdd={add} label={t('settings.addItem')} />
    </>
  );
}

/** F-05: the keys in custody. */
export function KeyRows({ rows, onChange }: RowsProps<DeskKey>) {
  const { t } = useTranslation('desk');
  const add = (): void =>
    onChange([...rows, { code: newCode('key', rows), name: { zh: '', en: '' } }]);
  return (
    <>
      <div className={css.list}>
        {rows.map((row, at) => (
          <div key={row.code} className={css.key} data-testid={`key-${row.code}`}>
            <Name name={row.name} onChange={(name) => onChange(replaced(rows, at, { name }))} />
            <Remove
              name={say(row.name)}
              onRemove={() => onChange(rows.filter((one) => one !== row))}
            />
          </div>
        ))}
      </div>
      <AddRow onAdd={add} label={t('settings.addKey')} />
    </>
  );
}

function AddRow({ onAdd, label }: { onAdd: () => void; label: string }) {
  return (
    <Button
      variant="default"
      mt="sm"
      leftSection={<IconPlus size={20} aria-hidden />}
      onClick={onAdd}
      data-testid="act-add-row"
    >
      {label}
    </Button>
  );
}
