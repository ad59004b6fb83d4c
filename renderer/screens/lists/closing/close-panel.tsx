import { IconCircleDashed, IconDoorExit, IconMoonStars } from '@tabler/icons-react';
import type { OpenDesk } from '../../../../shared/contract/queries';
import { useTranslation } from 'react-i18next';
import { word } from '../../../i18n';
import { BigButton } from '../../../parts/big-button';
import { Empty } from '../../../parts/empty';
import { actWithPin } from '../../../state/act';
import { useNowMs } from '../../../state/clock';
import { kindName, openAtClosing, recordCode, useOpenDesk } from '../../../state/desk';
import { useDay } from '../../../state/day';
import { useFloor } from '../../../state/floor';
import { goTo } from '../../../state/place';
import { setActing } from '../../../state/session';
import { say, useStandard } from '../../../state/standard';
import { stay } from '../chosen';
import { nothingOpen, openThings, type OpenThings } from './open-things';
import lists from '../lists.module.css';
import css from './closing.module.css';

/** What is still out or overdue; a complaint's words are nobody's business here. */
function deskWords({ kind, title, who }: OpenDesk): string {
  const what = typeof title === 'string' ? title : say(title);
  return what === '' ? word('frame:due.desk') : `${kindName(kind)} ${what} ${who}`.trim();
}

function StillOpen({ open }: { open: OpenThings }) {
  const { t } = useTranslation('lists');
  return (
    <ul className={css.open} data-testid="still-open">
      {open.desk.map((record) => (
        <li key={record.id}>
          <IconCircleDashed size={22} aria-hidden />
          <button
            type="button"
            className={css.toDesk}
            onClick={() => void goTo('desk', recordCode(record))}
          >
            {t('close.desk', { what: deskWords(record) })}
          </button>
        </li>
      ))}
      {open.items.map((item) => (
        <li key={item.code}>
          <IconCircleDashed size={22} aria-hidden />
          {item.code} {say(item.title)}
        </li>
      ))}
      {open.handover && (
        <li>
          <IconCircleDashed size={22} aria-hidden />
          {t('close.noHandover')}
        </li>
      )}
      {open.tables.length > 0 && (
        <li>
          <IconCircleDashed size={22} aria-hidden />
          {t('close.tables', { tables: open.tables.join(' ') })}
        </li>
      )}
      {open.rooms.length > 0 && (
        <li>
          <IconCircleDashed size={22} aria-hidden />
          {t('close.rooms', { rooms: open.rooms.join(' ') })}
        </li>
      )}
    </ul>
  );
}

/** Closes the shift: what stays open is shown before, and recorded as open. */
export function ClosePanel() {
  const { t } = useTranslation('lists');
  const day = useDay();
  const desk = openAtClosing(useOpenDesk(), useNowMs());
  const open = openThings(day, useFloor(), useStandard(), desk);
  const isClean = nothingOpen(open);
  const close = async (): Promise<void> => {
    stay('close');
    const done =
      open.items.length === 0 ? t('close.done') : t('close.doneOpen', { count: open.items.length });
    // Nobody acts by default in a shift to come.
    if (await actWithPin('supervisor', 'shift.close', {}, { done, reason: t('close.reason') })) {
      setActing(null);
    }
  };
  if (!day.shift) {
    return (
      <>
        <Empty
          icon={IconMoonStars}
          title={t(day.shiftClosed ? 'close.closed' : 'close.none')}
          hint={t(day.shiftClosed ? 'close.closedHint' : 'close.noneHint')}
        />
        {day.shiftClosed && open.items.length > 0 && <StillOpen open={open} />}
      </>
    );
  }
  return (
    <>
      <p className={lists.lead}>{t(isClean ? 'close.clean' : 'close.lead')}</p>
      {!isClean && <StillOpen open={open} />}
      <div className={lists.actions}>
        <BigButton
          tone={isClean ? 'main' : 'due'}
          icon={IconDoorExit}
          label={t(isClean ? 'close.act' : 'close.actOpen')}
          sub={t('close.pin')}
          data-testid="act-close-shift"
          onClick={() => void close()}
        />
      </div>
    </>
  );
}
