import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../../i18n';
import { dateWords, monthAfter, monthWords } from '../../../parts/date-words';
import { focusText } from '../../../state/ledger-focus';
import { goTo } from '../../../state/place';
import { usePolicy } from '../../../state/policy';
import type { ClosingItem } from '../closing-list';
import css from './closing.module.css';

const WORDS = {
  over: { met: 'close.over', open: 'close.notOver', hint: 'close.notOverHint' },
  pending: { met: 'close.pending', open: 'close.pendingOpen', hint: 'close.pendingHint' },
  appeals: { met: 'close.appeals', open: 'close.appealsOpen', hint: 'close.appealsHint' },
  unanswered: {
    met: 'close.unanswered',
    open: 'close.unansweredOpen',
    hint: 'close.unansweredHint',
  },
  cap: { met: 'close.cap', open: 'close.capOpen', hint: 'close.capHint' },
} as const;

const LOOK = { pending: 'approvals', appeals: 'appeals', unanswered: 'unanswered' } as const;

interface Props {
  item: ClosingItem;
  month: string;
  onPeople: () => void;
}

/** One condition: met, in the way, or only worth knowing. */
export function ClosingItemLine({ item, month, onPeople }: Props) {
  const { t } = useTranslation('month');
  const { code, met, blocks, count, names = [] } = item;
  const language = currentLanguage();
  const { capPercent } = usePolicy();
  const values = {
    count,
    names: names.join(t('close.and')),
    percent: capPercent,
    month: monthWords(month, language),
    date: dateWords(`${monthAfter(month)}-01`, language),
  };
  const words = WORDS[code];
  const see = async (): Promise<void> => {
    if (code === 'cap') onPeople();
    else if (code !== 'over')
      await goTo('ledger', focusText({ look: LOOK[code], month, staff: null }));
  };
  const Icon = met ? IconCircleCheck : blocks ? IconCircle : IconAlertTriangle;
  return (
    <li className={css.item} data-met={met} data-testid={`closing-${code}`}>
      <Icon size={24} stroke={1.8} aria-hidden />
      <span className={css.words}>
        <b>{t(met ? words.met : words.open, values)}</b>
        {!met && <span className={css.quiet}>{t(words.hint, values)}</span>}
      </span>
      {!met && code !== 'over' && (
        <Button variant="default" size="md" h={48} onClick={() => void see()}>
          {t('close.see')}
        </Button>
      )}
    </li>
  );
}
