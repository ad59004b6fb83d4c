import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import { IconChevronDown, IconChevronLeft, IconChevronRight, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { monthBefore } from '../../shared/domain/calendar';
import { monthAfter, monthWords } from './date-words';
import { currentLanguage } from '../i18n';

export interface MonthChoice {
  month: string;
  closed: boolean;
}

interface Props {
  month: string;
  /** The present month: there is nothing after it. */
  latest: string;
  onChange: (month: string) => void;
  /** The months to jump to; without them one goes month by month. */
  months?: readonly MonthChoice[] | undefined;
}

/** ‹ 2026年10月 ›: month by month, or straight to one that has entries. */
export function MonthSwitch({ month, latest, onChange, months = [] }: Props) {
  const { t } = useTranslation('month');
  const language = currentLanguage();
  const label = monthWords(month, language);
  return (
    <Group gap={8} wrap="nowrap" data-testid="month-switch">
      <ActionIcon
        variant="default"
        aria-label={t('switch.before')}
        onClick={() => onChange(monthBefore(month, 1))}
      >
        <IconChevronLeft />
      </ActionIcon>
      <Menu disabled={months.length === 0} position="bottom" width={240}>
        <Menu.Target>
          <Button
            variant="default"
            aria-label={`${t('switch.choose')}: ${label}`}
            rightSection={months.length > 0 && <IconChevronDown size={18} />}
            miw={168}
          >
            {label}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
          {months.map((choice) => (
            <Menu.Item
              key={choice.month}
              onClick={() => onChange(choice.month)}
              rightSection={choice.closed && <IconLock size={18} aria-label={t('switch.closed')} />}
              fw={choice.month === month ? 700 : 400}
            >
              {monthWords(choice.month, language)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <ActionIcon
        variant="default"
        aria-label={t('switch.after')}
        disabled={month >= latest}
        onClick={() => onChange(monthAfter(month))}
      >
        <IconChevronRight />
      </ActionIcon>
    </Group>
  );
}
