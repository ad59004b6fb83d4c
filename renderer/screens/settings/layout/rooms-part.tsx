import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Room } from '../../../../shared/standard/schema';
import { currentLanguage } from '../../../i18n';
import { NumberStepper } from '../../../parts/number-stepper';
import { useFloorPart } from '../../../state/floor';
import { edit } from './draft';
import { MOST_ROOMS, roomAdded, roomRemoved, withRoom, type Layout } from './layout-edit';
import css from './layout.module.css';

const MOST_SEATS = 40;
const LONGEST = 20;

/** One VIP room: its name in the language of the screen, its seats. */
function RoomLine({ room }: { room: Room }) {
  const { t } = useTranslation('layout');
  const language = currentLanguage();
  const [typed, setTyped] = useState(room.name[language]);
  const used = useFloorPart(({ rooms }) =>
    rooms.some((one) => one.code === room.code && one.session !== null),
  );
  const name = typed.trim();
  const take = (): void => {
    if (name === '' || name === room.name[language]) return;
    edit((now) => withRoom(now, room.code, { name: { ...room.name, [language]: name } }));
  };
  return (
    <li className={css.room}>
      <TextInput
        aria-label={t('roomName', { code: room.code })}
        value={typed}
        maxLength={LONGEST}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={take}
      />
      <ActionIcon
        aria-label={t('removeRoom', { code: room.code })}
        disabled={used}
        data-testid={`act-remove-${room.code}`}
        onClick={() => edit((now) => roomRemoved(now, room.code))}
      >
        <IconTrash size={22} aria-hidden />
      </ActionIcon>
      <div className={css.roomSeats}>
        <NumberStepper
          label={t('roomSeats', { code: room.code })}
          min={1}
          max={MOST_SEATS}
          value={room.seats}
          onChange={(seats) => edit((now) => withRoom(now, room.code, { seats }))}
        />
        <span>{t('seatsWord', { count: room.seats })}</span>
      </div>
    </li>
  );
}

/** The VIP rooms beside the tables. */
export function RoomsPart({ layout }: { layout: Layout }) {
  const { t } = useTranslation('layout');
  return (
    <section className={css.rooms} aria-label={t('rooms')}>
      <h3 className={css.label}>{t('rooms')}</h3>
      <ul>
        {layout.rooms.map((room) => (
          <RoomLine key={`${room.code} ${room.name.zh} ${room.name.en}`} room={room} />
        ))}
      </ul>
      <Button
        variant="default"
        leftSection={<IconPlus size={20} aria-hidden />}
        disabled={layout.rooms.length >= MOST_ROOMS}
        data-testid="act-add-room"
        onClick={() => edit(roomAdded)}
      >
        {t('addRoom')}
      </Button>
    </section>
  );
}
