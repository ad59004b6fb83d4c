import { SegmentedControl } from '@mantine/core';
import { IconShirt } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day, Member } from '../../../../shared/contract/queries';
import { GuideHint } from '../../../parts/guide-hint';
import { Empty } from '../../../parts/empty';
import { PersonPicker } from '../../../parts/person-picker';
import { useDay } from '../../../state/day';
import { groomedBy } from '../../../state/progress';
import { useActing } from '../../../state/session';
import { checkedIn, useTeam } from '../../../state/team';
import { checkersOf, nextKind, nextPerson, type CheckKind } from './checks';
import { GroomingPoints } from './grooming-points';
import css from './grooming.module.css';

function Standing({ day, no }: { day: Day; no: string }) {
  const { t } = useTranslation('lists');
  const one = (kind: CheckKind): string => {
    const check = groomedBy(day, no, kind);
    if (!check) return t(`grooming.${kind}Open`);
    if (check.failed.length === 0) return t(`grooming.${kind}Done`);
    return t(`grooming.${kind}Failed`, { count: check.failed.length });
  };
  return (
    <>
      {one('self')} · {one('mutual')}
    </>
  );
}

/** E-01: everybody looks at themselves, then at a colleague. */
export function GroomingPanel() {
  const { t } = useTranslation('lists');
  const day = useDay();
  const people = checkedIn(useTeam());
  const acting = useActing();
  const [picked, setPicked] = useState<string | null>(acting);
  const member: Member | undefined =
    people.find((one) => one.no === picked) ?? nextPerson(day, people, 'self') ?? people[0];
  const [chosen, setChosen] = useState<CheckKind | null>(null);
  if (!member) {
    return <Empty icon={IconShirt} title={t('grooming.nobody')} hint={t('grooming.nobodyHint')} />;
  }
  const kind = chosen ?? nextKind(day, member.no);
  const pick = (no: string): void => {
    setPicked(no);
    setChosen(null);
  };
  return (
    <div className={css.panel}>
      <PersonPicker
        people={people}
        value={member.no}
        onPick={pick}
        label={t('grooming.who')}
        renderSub={(one) => <Standing day={day} no={one.no} />}
      />
      <div className={css.kind}>
        <SegmentedControl
          className={css.kinds}
          value={kind}
          onChange={(value) => setChosen(value as CheckKind)}
          data={[
            { value: 'self', label: t('grooming.self') },
            { value: 'mutual', label: t('grooming.mutual') },
          ]}
        />
        <GuideHint code={member.gender === 'f' ? 'grooming-women' : 'grooming-men'} />
      </div>
      <GroomingPoints
        key={`${member.no} ${kind}`}
        member={member}
        kind={kind}
        checkers={checkersOf(people, member.no, kind)}
        recorded={groomedBy(day, member.no, kind) !== undefined}
        onDone={() => setChosen(null)}
      />
    </div>
  );
}
