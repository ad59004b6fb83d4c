import { ActionIcon, Modal } from '@mantine/core';
import {
  IconAlertCircle,
  IconChevronLeft,
  IconChevronRight,
  IconHistory,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { currentLanguage, say } from '../../i18n';
import { dayWords } from '../../parts/date-words';
import { Empty } from '../../parts/empty';
import { useAsked } from '../../state/asked';
import { periodAfter } from '../../../shared/domain/period';
import { closeLife, openLife, useLife } from '../../state/life';
import { useToday } from '../../state/today';
import css from './life.module.css';
import { Stay } from './stay';

/** Over the sheets of the floor, under the frame's own. */
const OVER_SHEETS = 160;

/** A table's or a VIP room's day as a timeline, from wherever it is asked for. */
export function LifeSheet() {
  const { t } = useTranslation('life');
  const open = useLife();
  return (
    <Modal
      opened={open !== null}
      onClose={closeLife}
      size={760}
      yOffset="1rem"
      zIndex={OVER_SHEETS}
      title={open && t('title', { place: open.place })}
      closeButtonProps={{ 'aria-label': t('close') }}
      data-testid="life"
    >
      {open && <Day place={open.place} date={open.date} />}
    </Modal>
  );
}

function Day({ place, date: asked }: { place: string; date: string | null }) {
  const { t } = useTranslation('life');
  const today = useToday();
  const date = asked ?? today;
  const { data, refusal } = useAsked('place.life', { place, date });
  const go = (days: number): void => openLife(place, periodAfter(date, days));
  return (
    <>
      <div className={css.days}>
        <ActionIcon variant="default" aria-label={t('before')} onClick={() => go(-1)}>
          <IconChevronLeft />
        </ActionIcon>
        <b className={css.day}>{dayWords(date, currentLanguage())}</b>
        <ActionIcon
          variant="default"
          aria-label={t('after')}
          disabled={date >= today}
          onClick={() => go(1)}
        >
          <IconChevronRight />
        </ActionIcon>
      </div>
      {refusal && <Empty icon={IconAlertCircle} title={t('refused')} hint={say(refusal.message)} />}
      {data?.stays.length === 0 && (
        <Empty icon={IconHistory} title={t('empty')} hint={t('emptyHint')} />
      )}
      <div className={css.stays} tabIndex={data && data.stays.length > 0 ? 0 : -1}>
        {data?.stays.toReversed().map((stay) => (
          <Stay key={stay[0]?.event ?? stay[0]?.atMs} stay={stay} />
        ))}
      </div>
    </>
  );
}
