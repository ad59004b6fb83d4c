import { TagsInput } from '@mantine/core';
import { IconCheck, IconDoorEnter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../parts/chip';
import { BigButton } from '../../parts/big-button';
import { GuestCount } from './guest-count';
import { GuideSteps } from './guide-steps';
import css from './sheet.module.css';

/** Who is in a VIP room: heads, guests by name, leaders by title. */
export interface Company {
  guests: number;
  guestNames: string[];
  leaders: string[];
}

const BY_ONE_TAP = 8;
const MOST_NAMES = 50;
const LONGEST_NAME = 50;

/** What is typed and not yet entered counts as well. */
const withTyped = (names: readonly string[], typed: string): string[] =>
  [...new Set([...names, typed.trim()])].filter((name) => name !== '').slice(0, MOST_NAMES);

interface CompanyFormProps {
  /** Who is there already; nobody yet where they come in. */
  company: Company | null;
  act: 'enter' | 'correct';
  onGo: (company: Company) => void;
  onBack?: () => void;
}

/** S-12, S-13: heads by one tap, names and titles where they are known. */
export function CompanyForm({ company, act, onGo, onBack }: CompanyFormProps) {
  const { t } = useTranslation('floor');
  const [guests, setGuests] = useState<number | null>(company?.guests ?? null);
  const [guestNames, setGuestNames] = useState<Names>(namesOf(company?.guestNames));
  const [leaders, setLeaders] = useState<Names>(namesOf(company?.leaders));
  const go = (count: number): void =>
    onGo({
      guests: count,
      guestNames: withTyped(guestNames.kept, guestNames.typed),
      leaders: withTyped(leaders.kept, leaders.typed),
    });
  return (
    <>
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
          {act === 'enter' && <GuideSteps code="vip-enter" />}
        </div>
      </div>
      <div className={css.foot}>
        {onBack && <BigButton label={t('back')} data-testid="act-back" onClick={onBack} />}
        <BigButton
          icon={act === 'enter' ? IconDoorEnter : IconCheck}
          tone="main"
          label={t(act === 'enter' ? 'enter.go' : 'enter.correct')}
          className={css.wide}
          disabled={guests === null}
          data-testid={act === 'enter' ? 'act-vip-start' : 'act-vip-corrected'}
          onClick={() => guests !== null && go(guests)}
        />
      </div>
    </>
  );
}

interface Names {
  kept: string[];
  /** Still in the field. */
  typed: string;
}

const namesOf = (kept: readonly string[] = []): Names => ({ kept: [...kept], typed: '' });

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
        <Chip
          key={title}
          disabled={names.typed.trim() === ''}
          // The field keeps the focus, and with it the family name in it.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() =>
            onChange({ kept: withTyped(names.kept, `${names.typed.trim()}${title}`), typed: '' })
          }
        >
          {title}
        </Chip>
      ))}
    </div>
  );
}
