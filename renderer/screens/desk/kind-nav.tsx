import {
  IconBackpack,
  IconHeartHandshake,
  IconKey,
  IconLock,
  IconMessageCircle,
  IconMoodSmile,
  IconPackage,
  IconUmbrella,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DESK_KINDS, type DeskKind } from '../../../shared/standard/desk-kinds';
import { SideNav, SideNavItem } from '../../parts/side-nav';
import { useNowMs } from '../../state/clock';
import { isOverdue, kindName, useOpenDesk } from '../../state/desk';
import { useUnlocked } from '../../state/session';
import { chooseKind } from './chosen';
import css from './kind-nav.module.css';
import { isPrivate } from './use-records';

export const KIND_ICONS: Record<DeskKind, TablerIcon> = {
  request: IconMessageCircle,
  complaint: IconHeartHandshake,
  found: IconBackpack,
  loan: IconUmbrella,
  key: IconKey,
  parcel: IconPackage,
  feedback: IconMoodSmile,
};

/** The kinds of record, each with how many are open and how many of them are overdue. */
export function KindNav({ kind: here }: { kind: DeskKind }) {
  const { t } = useTranslation('desk');
  const open = useOpenDesk();
  const nowMs = useNowMs();
  const isUnlocked = useUnlocked() !== null;
  return (
    <SideNav label={t('kinds')}>
      {DESK_KINDS.map((kind) => {
        const Icon = KIND_ICONS[kind];
        const mine = open.filter((record) => record.kind === kind);
        const late = mine.filter((record) => isOverdue(record, nowMs)).length;
        const isShut = isPrivate(kind) && !isUnlocked;
        const count = mine.length > 0 && <span className={css.count}>{mine.length}</span>;
        return (
          <SideNavItem
            key={kind}
            name={kindName(kind)}
            sub={
              !isShut &&
              late > 0 && <span className={css.late}>{t('lateCount', { count: late })}</span>
            }
            before={<Icon size={26} stroke={1.7} aria-hidden />}
            after={isShut ? <IconLock size={18} aria-label={t('private.needs')} /> : count}
            current={kind === here ? 'true' : undefined}
            testId={`kind-${kind}`}
            onOpen={() => chooseKind(kind)}
          />
        );
      })}
    </SideNav>
  );
}
