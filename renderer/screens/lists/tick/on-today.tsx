import { Button } from '@mantine/core';
import { IconBook2, IconListDetails } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { snackPage } from '../../../../shared/domain/guide';
import { useDrinksOnOffer, usePages, useSnacksOnOffer } from '../../../state/guide';
import { showCard } from '../../../state/guide-here';
import { say } from '../../../state/standard';
import { OfferSheet } from './offer-sheet';
import css from './tick.module.css';

/** Items whose guide names what is on today. */
const NAMES_OFFER = ['O-08', 'O-09'];

/** O-06 to O-09: the pages that tell how, and what is on today. */
export function OnToday({ item }: { item: string }) {
  const { t } = useTranslation('lists');
  const [choosing, setChoosing] = useState(false);
  return (
    <>
      {item === 'O-08' && <Snacks />}
      {item === 'O-09' && <Drinks />}
      <div className={css.pages}>
        <Pages item={item} />
        {NAMES_OFFER.includes(item) && (
          <Button
            variant="default"
            size="md"
            h={48}
            leftSection={<IconListDetails size={22} aria-hidden />}
            onClick={() => setChoosing(true)}
            data-testid="act-choose-offer"
          >
            {t('offer.choose')}
          </Button>
        )}
      </div>
      {choosing && <OfferSheet onClose={() => setChoosing(false)} />}
    </>
  );
}

/** The cards of an item's clause: the machine's own pages. */
function Pages({ item }: { item: string }) {
  const pages = usePages().filter(({ source, clause }) => source === 'card' && clause === item);
  return pages.map(({ code, title }) => (
    <Button
      key={code}
      variant="default"
      size="md"
      h={48}
      leftSection={<IconBook2 size={22} aria-hidden />}
      onClick={() => showCard(code)}
      data-testid={`to-page-${code}`}
    >
      {say(title)}
    </Button>
  ));
}

/** O-08: each of today's snacks, with its own steps one tap away. */
function Snacks() {
  const { t } = useTranslation('lists');
  const snacks = useSnacksOnOffer();
  if (snacks.length === 0) return <p className={css.today}>{t('offer.noSnacks')}</p>;
  return (
    <div className={css.pages} role="group" aria-label={t('offer.snacks')}>
      {snacks.map(({ code, name }) => (
        <Button
          key={code}
          variant="default"
          size="md"
          h={48}
          leftSection={<IconBook2 size={22} aria-hidden />}
          onClick={() => showCard(snackPage(code))}
          data-testid={`to-page-${snackPage(code)}`}
        >
          {say(name)}
        </Button>
      ))}
    </div>
  );
}

function Drinks() {
  const { t } = useTranslation('lists');
  const drinks = useDrinksOnOffer();
  return (
    <p className={css.today}>
      {drinks.length === 0
        ? t('offer.noDrinks')
        : drinks.map((drink) => say(drink.name)).join(' · ')}
    </p>
  );
}
