import { ActionIcon } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePages } from '../state/guide';
import { showCard } from '../state/guide-here';
import { say } from '../state/standard';

/** E-02: the page of the guide that belongs to a tap, over what is being done. */
export function GuideHint({ code }: { code: string }) {
  const { t } = useTranslation('frame');
  const page = usePages().find((one) => one.code === code);
  if (!page) return null;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={48}
      aria-label={t('guide.how', { title: say(page.title) })}
      data-testid={`how-${code}`}
      onClick={() => showCard(code)}
    >
      <IconHelpCircle size={26} aria-hidden />
    </ActionIcon>
  );
}
