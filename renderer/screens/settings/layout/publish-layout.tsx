import { Modal } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/zh-cn';
import { IconCalendar, IconSpeakerphone } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../../i18n';
import { BigButton } from '../../../parts/big-button';
import { useBusy } from '../../../parts/use-busy';
import { actWithPin } from '../../../state/act';
import { zoneName } from '../../../state/standard';
import { useToday } from '../../../state/today';
import type { LayoutChange } from './layout-changes';
import type { Layout } from './layout-edit';
import css from './layout.module.css';

interface Props {
  layout: Layout;
  changes: readonly LayoutChange[];
  onPublished: () => void;
  onClose: () => void;
}

/** What changes and from when; today means at once. */
export function PublishLayout({ layout, changes, onPublished, onClose }: Props) {
  const { t } = useTranslation(['layout', 'frame']);
  const today = useToday();
  const [from, setFrom] = useState(today);
  const [busy, run] = useBusy();
  const isChinese = currentLanguage() === 'zh';
  const { zones, tables, rooms } = layout;
  const publish = (): Promise<void> =>
    run(async () => {
      const input = {
        effectiveFrom: from,
        zones: [...zones],
        tables: [...tables],
        rooms: [...rooms],
      };
      const said = { done: t('published'), reason: t('why') };
      if (await actWithPin('manager', 'standard.publishFloor', input, said)) onPublished();
    });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('publishTitle')}
      size="42rem"
      closeButtonProps={{ 'aria-label': t('frame:close') }}
    >
      <div className={css.publish} data-testid="publish-layout">
        <ul className={css.changes}>
          {changes.map(({ kind, codes }) => (
            <li key={kind}>
              <strong>{t(`change.${kind}`)}</strong>
              <span>{codes.map(zoneName).join(t('join'))}</span>
            </li>
          ))}
        </ul>
        <DatePickerInput
          label={t('from')}
          size="lg"
          value={from}
          minDate={today}
          locale={isChinese ? 'zh-cn' : 'en'}
          valueFormat={isChinese ? 'YYYY年M月D日' : 'D MMMM YYYY'}
          monthLabelFormat={isChinese ? 'YYYY年M月' : 'MMMM YYYY'}
          weekendDays={[]}
          leftSection={<IconCalendar size={20} aria-hidden />}
          popoverProps={{ withinPortal: true }}
          onChange={(date) => setFrom(date ?? today)}
        />
        <p className={css.hint}>{t(from === today ? 'atOnce' : 'later2')}</p>
        <BigButton
          tone="main"
          icon={IconSpeakerphone}
          label={t('publishNow')}
          disabled={busy}
          onClick={() => void publish()}
          data-testid="act-publish-layout"
        />
      </div>
    </Modal>
  );
}
