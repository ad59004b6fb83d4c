import { IconArrowsMove, IconDoorExit, IconLink, IconUnlink, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../parts/chip';
import { BigButton } from '../../parts/big-button';
import { LifeButton } from '../life/life-button';
import { leave, splitOff } from './acts';
import { Phrase } from './phrase';
import css from './sheet.module.css';
import type { PartProps } from './table-sheet';

/** What is chosen on a page of its own. */
export type Choosing = 'guests' | 'move' | 'join';

const CHOICES = [
  ['guests', IconUsers],
  ['move', IconArrowsMove],
  ['join', IconLink],
] as const;

/** Where they sit and how many they are, and their going. */
export function TableFoot({
  table,
  run,
  onChoose,
}: PartProps & { onChoose: (what: Choosing) => void }) {
  const { t } = useTranslation('floor');
  const { code, visit, together } = table;
  const { refills, refillsDeclined: declined, changes } = visit;
  return (
    <div className={css.foot}>
      <div className={css.seats}>
        {CHOICES.map(([what, Icon]) => (
          <Chip key={what} data-testid={`act-${what}`} onClick={() => onChoose(what)}>
            <Icon size={20} aria-hidden />
            {t(`table.${what}`)}
          </Chip>
        ))}
        {together.length > 1 && (
          <Chip data-testid="act-split" onClick={() => run(() => splitOff(code))}>
            <IconUnlink size={20} aria-hidden />
            {t('table.split', { code })}
          </Chip>
        )}
        <LifeButton place={code} />
        <span className={css.quiet}>{t('table.counts', { refills, declined, changes })}</span>
      </div>
      <Phrase code="farewell" />
      <BigButton
        icon={IconDoorExit}
        label={t('table.leave')}
        data-testid="act-leave"
        onClick={() => run(() => leave(code))}
      />
    </div>
  );
}
