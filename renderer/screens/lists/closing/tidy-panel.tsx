import { IconArmchair, IconSnowflake } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChecklistItem } from '../../../../shared/standard/schema';
import { CheckMark } from '../../../parts/check-mark';
import { useDay } from '../../../state/day';
import { useFloor } from '../../../state/floor';
import { goTo } from '../../../state/place';
import { isSettled, itemsOf, tickOf } from '../../../state/progress';
import { roomName, say, useStandard } from '../../../state/standard';
import { stay } from '../chosen';
import { TickList } from '../tick/tick-list';
import { TickTold } from '../tick/tick-told';
import { tickDone, untick } from '../tick/ticking';
import tick from '../tick/tick.module.css';
import { roomsInUse, unclearedTables } from './open-things';
import css from './closing.module.css';

interface BlockedProps {
  tables: readonly string[];
  /** VIP rooms with guests: said along, though the tables alone can be signed off. */
  rooms: readonly string[];
}

/** C-03: the tables can be signed off only when each is cleared; those that are not are named. */
function Blocked({ tables, rooms }: BlockedProps) {
  const { t } = useTranslation('lists');
  return (
    <p className={css.blocked} role="note" data-testid="tables-uncleared">
      <span>
        {tables.length > 0 && (
          <span>
            {t('closing.blocked')} <strong>{tables.join(' ')}</strong>
          </span>
        )}
        {rooms.length > 0 && (
          <span>
            {t('closing.inUse')} <strong>{rooms.map(roomName).join(' ')}</strong>
          </span>
        )}
      </span>
      <Button
        variant="default"
        size="md"
        h={48}
        flex="none"
        leftSection={<IconArmchair size={20} aria-hidden />}
        onClick={() => void goTo('floor', tables[0] ?? rooms[0] ?? null)}
      >
        {t('closing.toFloor')}
      </Button>
    </p>
  );
}

interface PartProps {
  item: ChecklistItem;
  part: ChecklistItem['parts'][number];
  blockedBy: readonly string[];
  roomsInUse: readonly string[];
}

function Part({ item, part, blockedBy, roomsInUse: rooms }: PartProps) {
  const { t } = useTranslation('lists');
  const kept = tickOf(useDay(), item.code, part.code);
  const settled = isSettled(kept);
  const here = part.code === 'tables' && !settled;
  const blocked = here && blockedBy.length > 0;
  const where = { item: item.code, part: part.code };
  const toggle = (): void => {
    stay('tidy');
    void (settled ? untick(where) : tickDone(where));
  };
  return (
    <li className={css.part}>
      <button
        type="button"
        role="checkbox"
        aria-checked={settled}
        aria-label={say(part.title)}
        className={tick.tick}
        disabled={blocked}
        data-testid={`tick-${item.code}-${part.code}`}
        onClick={toggle}
      >
        <CheckMark state={settled ? 'done' : 'open'} size={32} />
        <span className={tick.words}>
          <span>{say(part.title)}</span>
          <TickTold code="" tick={kept} />
        </span>
      </button>
      {part.code === 'power' && (
        <span className={css.fridge}>
          <IconSnowflake size={18} aria-hidden />
          {t('closing.fridge')}
        </span>
      )}
      {here && blockedBy.length + rooms.length > 0 && <Blocked tables={blockedBy} rooms={rooms} />}
    </li>
  );
}

/** C-01 to C-03: the closing list; C-03 by its parts. */
export function TidyPanel() {
  const floor = useFloor();
  const uncleared = unclearedTables(floor);
  const inUse = roomsInUse(floor);
  return (
    <TickList
      items={itemsOf(useStandard(), 'closing')}
      step="tidy"
      renderParts={(item) => (
        <ul className={css.parts}>
          {item.parts.map((part) => (
            <Part
              key={part.code}
              item={item}
              part={part}
              blockedBy={uncleared}
              roomsInUse={inUse}
            />
          ))}
        </ul>
      )}
    />
  );
}
