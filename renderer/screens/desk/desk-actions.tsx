import { Button, Menu } from '@mantine/core';
import {
  IconDots,
  IconFileExport,
  IconMoodSmile,
  IconPrinter,
  IconSettings,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { monthOf } from '../../../shared/domain/calendar';
import { tap } from '../../state/act';
import { showGuest } from '../../state/boot';
import { requirePin } from '../../state/session';
import { useToday } from '../../state/today';
import { useChosen } from './chosen';
import { ExportSheet } from './export-sheet';
import { printList } from './papers';
import { SettingsSheet } from './settings/settings-sheet';

type Over = 'export' | 'settings';

/** The screen turned to a guest; and, out of the way, paper, files and settings. */
export function DeskActions() {
  const { t } = useTranslation('desk');
  const { kind, filter, month } = useChosen();
  const latest = monthOf(useToday());
  const [over, setOver] = useState<Over | null>(null);
  const turn = async (): Promise<void> => {
    if (await tap('guest.begin', {}, { done: t('guestMode.on') })) showGuest();
  };
  const open = async (sheet: Over): Promise<void> => {
    if (await requirePin('manager')) setOver(sheet);
  };
  return (
    <>
      <Button
        variant="light"
        leftSection={<IconMoodSmile size={24} aria-hidden />}
        onClick={() => void turn()}
        data-testid="act-guest-mode"
      >
        {t('guestMode.turn')}
      </Button>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconDots size={24} aria-hidden />}
            data-testid="desk-more"
          >
            {t('more.title')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPrinter size={20} aria-hidden />}
            onClick={() => void printList(kind, filter === 'all' ? (month ?? latest) : null)}
          >
            {t('more.print')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconFileExport size={20} aria-hidden />}
            onClick={() => void open('export')}
            data-testid="more-export"
          >
            {t('more.export')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconSettings size={20} aria-hidden />}
            onClick={() => void open('settings')}
            data-testid="more-settings"
          >
            {t('more.settings')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {over === 'export' && <ExportSheet onClose={() => setOver(null)} />}
      {over === 'settings' && <SettingsSheet onClose={() => setOver(null)} />}
    </>
  );
}
