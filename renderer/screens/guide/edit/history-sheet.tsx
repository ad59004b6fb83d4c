import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { GuidePage } from '../../../../shared/domain/guide';
import type { GuideHistory } from '../../../../shared/contract/views/guide';
import { Attachments } from '../../../parts/attachments';
import { Sheet } from '../../../parts/sheet';
import { useBusy } from '../../../parts/use-busy';
import { useAsked } from '../../../state/asked';
import { dayText } from '../../../state/dates';
import { say } from '../../../state/standard';
import { stationCalendar, timeOf } from '../../../state/station';
import { nameOf } from '../../../state/team';
import css from './history.module.css';
import { bringBack, endPage } from './keeping';

type Wording = NonNullable<GuideHistory['shipped']>;

function Words({ title, steps }: Wording) {
  return (
    <div className={css.words}>
      <strong>{say(title)}</strong>
      <ol className={css.steps}>
        {steps.map((step) => (
          <li key={step.zh}>{say(step)}</li>
        ))}
      </ol>
    </div>
  );
}

interface EarlierProps {
  head: string;
  page: Wording | null;
  files: GuideHistory['edits'][number]['attachments'];
  /** True for what the page reads like now. */
  now: boolean;
  testId: string;
  onBack: (() => Promise<unknown>) | null;
}

function Earlier({ head, page, files, now, testId, onBack }: EarlierProps) {
  const { t } = useTranslation('guide');
  const [busy, run] = useBusy();
  return (
    <li className={css.edit} data-now={now || undefined} data-testid={testId}>
      <header className={css.head}>
        <span>{head}</span>
        {now && <strong>{t('history.now')}</strong>}
        {!now && onBack && (
          <Button
            className={css.back}
            variant="default"
            leftSection={<IconArrowBackUp size={20} aria-hidden />}
            disabled={busy}
            onClick={() => void run(async () => void (await onBack()))}
          >
            {t('history.back')}
          </Button>
        )}
      </header>
      {page && <Words {...page} />}
      <Attachments files={files} />
    </li>
  );
}

/** E-02: how a page read before, with who wrote it and when; any wording can be had back. */
export function HistorySheet({ page, onClose }: { page: GuidePage; onClose: () => void }) {
  const { t } = useTranslation('guide');
  const { data } = useAsked('guide.history', { code: page.code });
  const edits = data?.edits ?? [];
  const [last] = edits;
  return (
    <Sheet
      code="history"
      title={t('history.title', { page: say(page.title) })}
      width={900}
      onClose={onClose}
    >
      <ol className={css.edits}>
        {edits.map(({ event, state, atMs, by, ...edit }) => (
          <Earlier
            key={event}
            head={t(`history.${state}`, {
              name: nameOf(by),
              day: dayText(stationCalendar().dateOf(atMs)),
              time: timeOf(atMs),
            })}
            page={edit.page}
            files={edit.attachments}
            now={event === last?.event && state === 'written'}
            testId={`edit-${event}`}
            onBack={edit.page ? () => bringBack(page.code, event) : null}
          />
        ))}
        {data?.shipped && (
          <Earlier
            head={t('history.shipped')}
            page={data.shipped}
            files={[]}
            now={last === undefined || last.state === 'restored'}
            testId="edit-shipped"
            onBack={() => endPage('restore', page.code)}
          />
        )}
      </ol>
    </Sheet>
  );
}
