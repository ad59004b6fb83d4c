import { Button } from '@mantine/core';
import { IconArrowRight, IconBulbOff, IconCircleDashed, IconWalk } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OpenThing } from '../../../../shared/domain/closing';
import { timeOf } from '../../../state/station';
import { stay } from '../chosen';
import { actOf, wordsOf } from './open-things';
import css from './closing.module.css';

const ICONS = { patrol: IconWalk, light: IconBulbOff } as const;

function Row({ thing }: { thing: OpenThing }) {
  const { t } = useTranslation('lists');
  const { kind, code, dueAtMs } = thing;
  const Icon = kind === 'patrol' || kind === 'light' ? ICONS[kind] : IconArrowRight;
  const act = (): void => {
    stay('close');
    void actOf(thing);
  };
  return (
    <li data-testid={`open-${kind}-${code}`}>
      <IconCircleDashed size={22} aria-hidden />
      <span className={css.what}>
        {wordsOf(thing)}
        {dueAtMs !== null && (
          <span className={css.since}>{t('close.dueAt', { time: timeOf(dueAtMs) })}</span>
        )}
      </span>
      <Button
        variant="default"
        size="md"
        h={48}
        flex="none"
        leftSection={<Icon size={20} aria-hidden />}
        onClick={act}
      >
        {t(`close.to.${kind}`)}
      </Button>
    </li>
  );
}

/** What is still open, each one tap away: done here where one tap does it, else gone to. */
export function StillOpen({ open }: { open: readonly OpenThing[] }) {
  return (
    <ul className={css.open} data-testid="still-open">
      {open.map((thing) => (
        <Row key={`${thing.kind} ${thing.code}`} thing={thing} />
      ))}
    </ul>
  );
}
