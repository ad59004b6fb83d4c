import { Button } from '@mantine/core';
import { IconBook2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TrainingMine } from '../../../../shared/contract/views/training';
import { showCard } from '../../../state/guide-here';
import { ruleOf, say } from '../../../state/standard';
import css from './results.module.css';

interface CardLineProps {
  card: Pick<TrainingMine['next'][number], 'kind' | 'about' | 'page'>;
  note: string;
}

/** A card in a line, with the page that tells it. */
export function CardLine({ card: { kind, about, page }, note }: CardLineProps) {
  const { t } = useTranslation('training');
  const rule = kind === 'rule' ? ruleOf(about.zh) : undefined;
  return (
    <li className={css.card}>
      <span className={css.words}>
        <span>{rule ? `${rule.code} ${say(rule.title)}` : say(about)}</span>
        <span className={css.quiet}>
          {t(`kind.${kind}`)} · {note}
        </span>
      </span>
      {page !== null && (
        <Button
          variant="subtle"
          px="sm"
          leftSection={<IconBook2 size={22} aria-hidden />}
          onClick={() => showCard(page)}
        >
          {t('seePage')}
        </Button>
      )}
    </li>
  );
}
