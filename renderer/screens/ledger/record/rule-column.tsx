import { SegmentedControl } from '@mantine/core';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../parts/empty';
import { useAsked } from '../../../state/asked';
import { useStandard } from '../../../state/standard';
import { groupOf, searchRules, type RuleGroup } from '../rule-search';
import css from './record.module.css';
import { RuleItem } from './rule-item';
import { RuleSearchBox } from './rule-search-box';

type Group = 'all' | RuleGroup;
const GROUPS: readonly Group[] = ['all', 'P', 'G', 'R'];

/** The focus to the rule before or after the one that has it. */
function moveFocus(list: HTMLElement | null, step: number): void {
  const items = [...(list?.querySelectorAll('button') ?? [])];
  const at = items.findIndex((item) => item === document.activeElement);
  items[Math.max(0, Math.min(items.length - 1, at + step))]?.focus();
}

interface Props {
  chosen: string | null;
  onChoose: (code: string) => void;
}

/** The catalogue, most used first, by group or by what is typed. */
export function RuleColumn({ chosen, onChoose }: Props) {
  const { t } = useTranslation('ledger');
  const { rules } = useStandard();
  const used = useAsked('ledger.ruleUse', {}).data;
  const [typed, setTyped] = useState('');
  const [group, setGroup] = useState<Group>('all');
  const list = useRef<HTMLUListElement>(null);
  const use = useMemo(() => new Map(used?.map((one) => [one.rule, one.uses])), [used]);
  const shown = useMemo(
    () =>
      searchRules(rules, typed, use).filter(
        (rule) => group === 'all' || groupOf(rule.code) === group,
      ),
    [rules, typed, use, group],
  );

  const onKeys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement && shown[0]) {
      onChoose(shown[0].code);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      moveFocus(list.current, event.key === 'ArrowDown' ? 1 : -1);
    }
  };

  return (
    <div className={css.column}>
      <h2 className={css.heading}>{t('record.rule')}</h2>
      <RuleSearchBox
        typed={typed}
        onTyped={(next) => {
          setTyped(next);
          setGroup('all');
        }}
        onKeyDown={onKeys}
      />
      <SegmentedControl
        value={group}
        onChange={(next) => setGroup(next as Group)}
        data={GROUPS.map((code) => ({ value: code, label: t(`group.${code}`) }))}
        aria-label={t('record.rule')}
        fullWidth
        size="md"
      />
      <ul ref={list} className={css.rules} aria-label={t('record.rule')}>
        {shown.map((rule) => (
          <RuleItem
            key={rule.code}
            rule={rule}
            chosen={rule.code === chosen}
            onChoose={onChoose}
            onKeyDown={onKeys}
          />
        ))}
        {shown.length === 0 && (
          <li>
            <Empty title={t('record.none', { typed })} hint={t('record.noneHint')} />
          </li>
        )}
      </ul>
    </div>
  );
}
