import { Button } from '@mantine/core';
import { IconBook2, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { snackPage } from '../../../../shared/domain/guide';
import type { Standard } from '../../../../shared/standard/schema';
import { BigButton } from '../../../parts/big-button';
import { useBusy } from '../../../parts/use-busy';
import { actWithPin } from '../../../state/act';
import { readAnew } from '../../../state/guide';
import { openPage } from '../../../state/guide-here';
import { useStandard } from '../../../state/standard';
import { draftOf, drinksOf, faultOf, isSame, itemsOf, type BarDraft } from './bar-draft';
import { DrinkRows, ItemRows } from './rows';
import css from './bar.module.css';

/** Gives what was changed of each list; false where it was refused or no PIN was shown. */
async function save(before: BarDraft, draft: BarDraft, done: string): Promise<boolean> {
  if (!isSame(before.drinks, draft.drinks)) {
    const drinks = drinksOf(draft.drinks);
    if (!(await actWithPin('manager', 'bar.drinks', { drinks }, { done }))) return false;
  }
  if (isSame(before.items, draft.items)) return true;
  return actWithPin('manager', 'bar.handover', { items: itemsOf(draft.items) }, { done });
}

function Lists({ standard }: { standard: Standard }) {
  const { t } = useTranslation('bar');
  const [before] = useState(() => draftOf(standard.drinks, standard.handover));
  const [draft, setDraft] = useState(before);
  const [busy, run] = useBusy();
  const [ofDrinks, ofItems] = [faultOf(draft.drinks), faultOf(draft.items)];
  const fault = ofDrinks === 'nameless' ? 'drink' : (ofDrinks ?? ofItems);
  const isChanged = !isSame(before, draft);
  const keep = (): Promise<void> =>
    run(async () => {
      await save(before, draft, t('saved'));
      await readAnew();
    });
  const [snack] = standard.snacks;
  return (
    <>
      <div className={css.columns}>
        <section aria-label={t('drink.title')}>
          <h3 className={css.title}>{t('drink.title')}</h3>
          <DrinkRows
            rows={draft.drinks}
            disabled={busy}
            onChange={(drinks) => setDraft({ ...draft, drinks })}
          />
        </section>
        <section aria-label={t('item.title')}>
          <h3 className={css.title}>{t('item.title')}</h3>
          <ItemRows
            rows={draft.items}
            disabled={busy}
            onChange={(items) => setDraft({ ...draft, items })}
          />
        </section>
      </div>
      <footer className={css.foot}>
        <p className={css.hint}>{fault ? <b role="alert">{t(`fault.${fault}`)}</b> : t('hint')}</p>
        {snack && !isChanged && (
          <Button
            variant="default"
            leftSection={<IconBook2 size={22} aria-hidden />}
            onClick={() => openPage(snackPage(snack.code))}
          >
            {t('snacks')}
          </Button>
        )}
        {isChanged && (
          <Button variant="default" onClick={() => setDraft(before)}>
            {t('drop')}
          </Button>
        )}
        <BigButton
          tone="main"
          icon={IconCheck}
          label={t('save')}
          disabled={busy || !isChanged || fault !== null}
          onClick={() => void keep()}
          data-testid="act-save-bar"
        />
      </footer>
    </>
  );
}

/** The bar's own lists: what is served (O-09), and what is handed over (O-02). */
export function BarSection() {
  const { t } = useTranslation('bar');
  const standard = useStandard();
  // What was saved, here or elsewhere, is what is changed next.
  const key = JSON.stringify([standard.drinks, standard.handover]);
  return (
    <section className={css.section} aria-label={t('title')} data-testid="bar-lists">
      <Lists key={key} standard={standard} />
    </section>
  );
}
