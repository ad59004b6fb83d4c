import { Button, Group, Modal, SegmentedControl, SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StockLineView } from '../../../../shared/contract/queries';
import { NumberStepper } from '../../../parts/number-stepper';
import { useBusy } from '../../../parts/use-busy';
import { actWithPin } from '../../../state/act';
import { say, useStandard } from '../../../state/standard';
import { draftOf, itemFault, itemInput, newItem, type ItemDraft } from './stock-draft';
import css from './stock.module.css';

interface Props {
  /** Null for a new one. */
  item: StockLineView | null;
  onClose: () => void;
}

/** What the manager sets of an item: its name and unit, when it is low, what each cup takes. */
export function ItemSheet({ item, onClose }: Props) {
  const { t } = useTranslation('stock');
  const [draft, setDraft] = useState<ItemDraft>(() => (item ? draftOf(item) : newItem()));
  const [busy, run] = useBusy();
  const fault = itemFault(draft);
  const change = (part: Partial<ItemDraft>): void => setDraft({ ...draft, ...part });
  const keep = (kept: boolean): Promise<void> =>
    run(async () => {
      const input = { ...itemInput(draft), ...(kept ? {} : { kept }) };
      const done = t(kept ? 'itemKept' : 'itemDropped', { name: input.name });
      if (await actWithPin('manager', 'stock.item', input, { done })) onClose();
    });
  return (
    <Modal
      opened
      onClose={onClose}
      size={920}
      zIndex={150}
      title={t(item ? 'setTitle' : 'addTitle')}
      closeButtonProps={{ 'aria-label': t('close') }}
      data-testid="item-sheet"
    >
      <ItemFields draft={draft} onChange={change} />
      <Servings draft={draft} onChange={change} />
      <Group justify="flex-end" gap={8} mt="md">
        {fault && <span className={css.quiet}>{t(`fault.${fault}`)}</span>}
        {item && item.kept && (
          <Button variant="subtle" disabled={busy} onClick={() => void keep(false)}>
            {t('drop')}
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          {t('back')}
        </Button>
        <Button
          disabled={busy || fault !== null}
          onClick={() => void keep(true)}
          data-testid="act-keep-item"
        >
          {t('save')}
        </Button>
      </Group>
    </Modal>
  );
}

interface PartProps {
  draft: ItemDraft;
  onChange: (part: Partial<ItemDraft>) => void;
}

function ItemFields({ draft, onChange }: PartProps) {
  const { t } = useTranslation('stock');
  return (
    <SimpleGrid cols={2} spacing="md">
      <TextInput
        label={t('name')}
        placeholder={t('nameHint')}
        value={draft.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
        data-testid="item-name"
      />
      <TextInput
        label={t('unit')}
        placeholder={t('unitHint')}
        value={draft.unit}
        onChange={(event) => onChange({ unit: event.currentTarget.value })}
        data-testid="item-unit"
      />
      <SegmentedControl
        aria-label={t('kind')}
        value={draft.kind}
        onChange={(next) => onChange({ kind: next === 'supply' ? 'supply' : 'drink' })}
        data={(['drink', 'supply'] as const).map((value) => ({
          value,
          label: t(`kind_${value}`),
        }))}
      />
      <div className={css.field}>
        {t('lowAt')}
        <NumberStepper
          label={t('lowAt')}
          value={draft.lowAt}
          max={1_000_000}
          onChange={(lowAt) => onChange({ lowAt })}
        />
      </div>
    </SimpleGrid>
  );
}

function Servings({ draft, onChange }: PartProps) {
  const { t } = useTranslation('stock');
  const drinks = useStandard().drinks.filter(({ code, off }) => !off || draft.perServing[code]);
  return (
    <section aria-label={t('perServing')} className={css.servings}>
      <h3 className={css.title}>
        {t('perServing')} <span>{t('perServingHint')}</span>
      </h3>
      <ul className={css.servingLines}>
        {drinks.map(({ code, name }) => (
          <li key={code} className={css.field} data-testid={`serving-${code}`}>
            {say(name)}
            <NumberStepper
              label={t('perCup', { drink: say(name) })}
              value={draft.perServing[code] ?? 0}
              max={10_000}
              onChange={(amount) =>
                onChange({ perServing: { ...draft.perServing, [code]: amount } })
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
