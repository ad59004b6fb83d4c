import { TagsInput } from '@mantine/core';
import { IconDoorEnter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../parts/big-button';
import { say, useStandard } from '../../state/standard';
import { enterRoom } from './acts';
import { GuestCount } from './guest-count';
import { GuideSteps } from './guide-steps';
import { Sheet } from '../../parts/sheet';
import css from './sheet.module.css';
import { useSettled } from './use-settled';

const BY_ONE_TAP = 8;
const MOST_NAMES = 50;
const LONGEST_NAME = 50;

/** What is typed and not yet entered counts as well. */
const withTyped = (names: readonly string[], typed: string): string[] =>
  [...new Set([...names, typed.trim()])].filter((name) => name !== '').slice(0, MOST_NAMES);

/** S-12, S-13: who comes into a VIP room: heads, guests by name, leaders by title. */
export function VipEnterSheet({ code, onClose }: { code: string; onClose: () => void }) {
  const { t } = useTranslation('floor');
  const spec = useStandard().rooms.find((room) => room.code === code);
  const name = spec ? say(spec.name) : code;
  const [guests, setGuests] = useState<number | null>(null);
  const [guestNames, setGuestNames] = useState<Names>(NO_NAMES);
  const [leaders, setLeaders] = useState<Names>(NO_NAMES);
  const [, run] = useSettled();
  const go = (count: number): void =>
    run(async () => {
      const done = await enterRoom(code, name, {
        guests: count,
        guestNames: withTyped(guestNames.kept, guestNames.typed),
        leaders: withTyped(leaders.kept, leaders.typed),
      });
      if (done) onClose();
      return done;
    });
  return (
    <Sheet code="enter" title={t('enter.title', { room: name })} width={900} onClose={onClose}>
      <div className={css.columns}>
        <div className={css.part}>
          <h3 className={css.heading}>{t('enter.count')}</h3>
          <GuestCount upTo={BY_ONE_TAP} value={guests ?? 0} onPick={setGuests} onStep={setGuests} />
        </div>
        <div className={css.part}>
          <NamesInput
            label={t('enter.guestNames')}
            hint={t('enter.guestHint')}
            names={guestNames}
            onChange={setGuestNames}
          />
          <NamesInput
            label={t('enter.leaders')}
            hint={t('enter.leaderHint')}
            names={leaders}
            onChange={setLeaders}
          />
          <Titles names={leaders} onChange={setLeaders} />
          <span className={css.quiet}>{t('enter.order')}</span>
          <GuideSteps code="vip-enter" />
        </div>
      </div>
      <div className={css.foot}>
        <BigButton
          icon={IconDoorEnter}
          tone="main"
          label={t('enter.go')}
          className={css.wide}
          disabled={guests === null}
          data-testid="act-vip-start"
          onClick={() => guests !== null && go(guests)}
        />
      </div>
    </Sheet>
  );
}

interface Names {
  kept: string[];
  /** Still in the field. */
  typed: string;
}
const NO_NAMES: Names = { kept: [], typed: '' };

interface NamesProps {
  names: Names;
  onChange: (names: Names) => void;
}

function NamesInput({
  label,
  hint,
  names,
  onChange,
}: NamesProps & { label: string; hint: string }) {
  return (
    <TagsInput
      label={label}
      placeholder={names.kept.length === 0 ? hint : ''}
      size="lg"
      labelProps={{ fz: 'md' }}
      classNames={{ inputField: css.field ?? '', pill: css.pill ?? '' }}
      acceptValueOnBlur={false}
      // Names are typed: there is no list to open.
      comboboxProps={{ keepMounted: false, disabled: true }}
      maxTags={MOST_NAMES}
      maxLength={LONGEST_NAME}
      splitChars={[',', '，', '、']}
      value={names.kept}
      searchValue={names.typed}
      onChange={(kept) => onChange({ kept, typed: '' })}
      onSearchChange={(typed) => onChange({ ...names, typed })}
    />
  );
}

/** A title by one tap after the family name: 王 and 总 make 王总. */
function Titles({ names, onChange }: NamesProps) {
  const { t } = useTranslation('floor');
  const titles = t('enter.titles').split('、');
  return (
    <div className={css.row}>
      {titles.map((title) => (
        <button
          key={title}
          type="button"
          className={css.chip}
          disabled={names.typed.trim() === ''}
          // The field keeps the focus, and with it the family name in it.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() =>
            onChange({ kept: withTyped(names.kept, `${names.typed.trim()}${title}`), typed: '' })
          }
        >
          {title}
        </button>
      ))}
    </div>
  );
}
