import { Button } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/zh-cn';
import { IconCalendar, IconFileExport, IconFolderOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KioskOutput } from '../../../shared/contract/bridge';
import type { Refusal } from '../../../shared/contract/refusal';
import { kiosk } from '../../client';
import { currentLanguage, say } from '../../i18n';
import { BigButton } from '../../parts/big-button';
import { Sheet } from '../../parts/sheet';
import { useBusy } from '../../parts/use-busy';
import { useToday } from '../../state/today';
import add from './add/add.module.css';

interface DayProps {
  label: string;
  value: string;
  onChange: (date: string) => void;
  latest: string;
}

function Day({ label, value, onChange, latest }: DayProps) {
  const isChinese = currentLanguage() === 'zh';
  return (
    <DatePickerInput
      label={label}
      size="lg"
      value={value}
      maxDate={latest}
      locale={isChinese ? 'zh-cn' : 'en'}
      valueFormat={isChinese ? 'YYYY年M月D日' : 'D MMMM YYYY'}
      monthLabelFormat={isChinese ? 'YYYY年M月' : 'MMMM YYYY'}
      weekendDays={[]}
      leftSection={<IconCalendar size={20} aria-hidden />}
      onChange={(date) => onChange(date ?? value)}
    />
  );
}

/** The records of a span of days as CSV, one file a kind. */
export function ExportSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('desk');
  const today = useToday();
  const [from, setFrom] = useState(`${today.slice(0, 7)}-01`);
  const [to, setTo] = useState(today);
  const [made, setMade] = useState<KioskOutput<'desk.export'> | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, run] = useBusy();
  const write = (): Promise<void> =>
    run(async () => {
      const answer = await kiosk('desk.export', { from, to });
      setMade(answer.ok ? answer.value : null);
      setRefusal(answer.ok ? null : answer.error);
    });
  return (
    <Sheet code="export" title={t('export.title')} width={640} onClose={onClose}>
      <div className={add.form}>
        <div className={add.pair}>
          <Day label={t('export.from')} value={from} onChange={setFrom} latest={to} />
          <Day label={t('export.to')} value={to} onChange={setTo} latest={today} />
        </div>
        <p className={add.quiet}>{t('export.hint')}</p>
        {refusal && <p role="alert">{say(refusal.message)}</p>}
        {made && (
          <p role="status" data-testid="exported">
            {t('export.made', { count: made.files.length, files: made.files.join(' ') })}
          </p>
        )}
        <div className={add.foot}>
          {made && (
            <Button
              variant="default"
              leftSection={<IconFolderOpen size={20} aria-hidden />}
              onClick={() => void kiosk('desk.show', { folder: made.folder })}
            >
              {t('export.show')}
            </Button>
          )}
          <BigButton
            tone="main"
            icon={IconFileExport}
            label={t('export.act')}
            disabled={busy || from > to}
            onClick={() => void write()}
            data-testid="act-export"
          />
        </div>
      </div>
    </Sheet>
  );
}
