import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEventHandler } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  typed: string;
  onTyped: (typed: string) => void;
  onKeyDown: KeyboardEventHandler;
}

/** Finds a rule by Chinese characters, pinyin, initials, English or code. */
export function RuleSearchBox({ typed, onTyped, onKeyDown }: Props) {
  const { t } = useTranslation('ledger');
  return (
    <TextInput
      value={typed}
      onChange={(event) => onTyped(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      aria-label={t('record.search')}
      placeholder={t('record.searchHint')}
      leftSection={<IconSearch size={20} aria-hidden />}
      rightSection={
        typed !== '' && (
          <CloseButton
            size={44}
            iconSize={22}
            aria-label={t('record.clear')}
            onClick={() => onTyped('')}
          />
        )
      }
      data-testid="rule-search"
    />
  );
}
