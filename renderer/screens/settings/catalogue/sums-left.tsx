import { Button, Switch } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { languagesLeft } from '../../../../shared/domain/rule-amount';
import { amountText } from '../../../parts/money';
import { say } from '../../../state/standard';
import css from './edit.module.css';
import type { Changed } from './rule-edit';

/** The rules whose text still names the amount that they had. */
export const withSumsLeft = (changed: readonly Changed[]): Changed[] =>
  changed.filter(({ before, after }) => languagesLeft(before, after).length > 0);

interface Props {
  left: readonly Changed[];
  /** Puts the new amounts into both texts. */
  onPutIn: () => void;
  /** To be published with the old amounts in the texts. */
  allTheSame: boolean;
  onAllTheSame: (allTheSame: boolean) => void;
}

/** Names each rule whose text contradicts its new amount, and the two ways on from there. */
export function SumsLeft({ left, onPutIn, allTheSame, onAllTheSame }: Props) {
  const { t } = useTranslation('catalogue');
  return (
    <div className={css.left} role="alert" data-testid="sums-left">
      <b>{t('publish.left', { count: left.length })}</b>
      <ul>
        {left.map(({ before, after }) => (
          <li key={before.code}>
            {t('publish.leftRule', {
              rule: `${before.code} ${say(before.title)}`,
              before: amountText(before.amountFen ?? 0),
              after: amountText(after.amountFen ?? 0),
              where: languagesLeft(before, after)
                .map((language) => t(`publish.in_${language}`))
                .join(t('publish.and')),
            })}
          </li>
        ))}
      </ul>
      <Button
        leftSection={<IconPencil size={20} aria-hidden />}
        onClick={onPutIn}
        data-testid="act-sums-in-texts"
      >
        {t('publish.putIn')}
      </Button>
      <Switch
        size="lg"
        checked={allTheSame}
        onChange={(event) => onAllTheSame(event.currentTarget.checked)}
        label={t('publish.allTheSame')}
        data-testid="publish-all-the-same"
      />
    </div>
  );
}
