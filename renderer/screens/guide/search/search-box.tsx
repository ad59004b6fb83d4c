import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, type KeyboardEventHandler } from 'react';
import { useTranslation } from 'react-i18next';
import { type } from '../../../state/guide-here';

interface SearchBoxProps {
  typed: string;
  onKeyDown: KeyboardEventHandler;
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]');

/** Finds a page by characters, pinyin, initials, English or code; '/' goes there. */
export function SearchBox({ typed, onKeyDown }: SearchBoxProps) {
  const { t } = useTranslation('guide');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onSlash = (event: KeyboardEvent): void => {
      if (event.key !== '/' || isField(event.target)) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onSlash);
    return () => document.removeEventListener('keydown', onSlash);
  }, []);
  return (
    <TextInput
      ref={input}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      aria-label={t('search.label')}
      placeholder={t('search.hint')}
      leftSection={<IconSearch size={20} aria-hidden />}
      rightSection={
        typed !== '' && (
          <CloseButton
            size={48}
            iconSize={22}
            aria-label={t('search.clear')}
            onClick={() => type('')}
          />
        )
      }
      data-testid="guide-search"
    />
  );
}
