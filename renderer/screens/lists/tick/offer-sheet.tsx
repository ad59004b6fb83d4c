import { Modal } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip, Chips } from '../../../parts/chip';
import { BigButton } from '../../../parts/big-button';
import { CheckMark } from '../../../parts/check-mark';
import { useBusy } from '../../../parts/use-busy';
import { onMenu } from '../../../../shared/domain/bar';
import type { Bilingual } from '../../../../shared/standard/schema';
import { actWithPin } from '../../../state/act';
import { useGuide } from '../../../state/guide';
import { say, useStandard } from '../../../state/standard';
import css from './offer-sheet.module.css';

/** Below the frame's own sheets: the PIN is asked for over this one. */
const UNDER_PIN = 150;

/** O-08, O-09: the supervisor picks what is on today; it holds until the next choice. */
export function OfferSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['lists', 'frame']);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('offer.title')}
      size="52rem"
      zIndex={UNDER_PIN}
      closeButtonProps={{ 'aria-label': t('frame:close') }}
      data-testid="offer-sheet"
    >
      <Choice onDone={onClose} />
    </Modal>
  );
}

const toggled = (codes: readonly string[], code: string): string[] =>
  codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code];

function Choice({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('lists');
  const { snacks, drinks } = useStandard();
  const { offer } = useGuide();
  const [picked, setPicked] = useState({ snacks: offer.snacks, drinks: offer.drinks });
  const [busy, run] = useBusy();
  const set = (): Promise<void> =>
    run(async () => {
      const said = { done: t('offer.done'), reason: t('offer.why') };
      if (await actWithPin('supervisor', 'offer.set', picked, said)) onDone();
    });
  return (
    <div className={css.sheet}>
      <Group
        name={t('offer.snacks')}
        rows={snacks}
        picked={picked.snacks}
        onToggle={(code) => setPicked({ ...picked, snacks: toggled(picked.snacks, code) })}
      />
      <Group
        name={t('offer.drinks')}
        rows={onMenu(drinks)}
        picked={picked.drinks}
        onToggle={(code) => setPicked({ ...picked, drinks: toggled(picked.drinks, code) })}
      />
      <div className={css.foot}>
        <p className={css.hint}>{t('offer.hint')}</p>
        <BigButton
          tone="main"
          icon={IconCheck}
          label={t('offer.act')}
          disabled={busy}
          onClick={() => void set()}
          data-testid="act-set-offer"
        />
      </div>
    </div>
  );
}

interface GroupProps {
  name: string;
  rows: readonly { code: string; name: Bilingual }[];
  picked: readonly string[];
  onToggle: (code: string) => void;
}

function Group({ name, rows, picked, onToggle }: GroupProps) {
  return (
    <section>
      <h3 className={css.name}>{name}</h3>
      <Chips>
        {rows.map((row) => (
          <Chip
            key={row.code}
            role="checkbox"
            aria-checked={picked.includes(row.code)}
            data-testid={`offer-${row.code}`}
            onClick={() => onToggle(row.code)}
          >
            <CheckMark state={picked.includes(row.code) ? 'done' : 'open'} />
            {say(row.name)}
          </Chip>
        ))}
      </Chips>
    </section>
  );
}
