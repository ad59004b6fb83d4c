import { IconUsers } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../parts/chip';
import type { RoomView } from '../../../shared/contract/queries';
import {
  nextToAsk,
  orderOf,
  vipPeople,
  type PersonOrder,
  type PersonPlace,
  type VipPerson,
} from '../../../shared/domain/vip-people';
import { refetchFloor } from '../../state/floor';
import { phraseOf, say, useStandard } from '../../state/standard';
import { orderIn } from './acts';
import { greeting } from './vip-cues';
import sheet from './sheet.module.css';
import css from './vip-people.module.css';

interface VipPeopleProps {
  room: string;
  name: string;
  session: NonNullable<RoomView['session']>;
  onCorrect: () => void;
}

const isSame = (a: PersonPlace | null, b: PersonPlace): boolean =>
  a !== null && a.side === b.side && a.place === b.place;

/** Orders as they are tapped: shown at once, and handed back to the station after the last tap. */
function useOrders({ room, name, session }: Omit<VipPeopleProps, 'onCorrect'>) {
  const [wanted, setWanted] = useState<PersonOrder[] | null>(null);
  const flying = useRef(0);
  const orders = wanted ?? session.orders;
  const set = async (next: PersonOrder[]): Promise<void> => {
    setWanted(next);
    flying.current += 1;
    if (await orderIn(room, name, next)) await refetchFloor();
    flying.current -= 1;
    if (flying.current === 0) setWanted(null);
  };
  return [orders, set] as const;
}

/** S-13, S-14: everybody in greeting order with their drinks; one tap a person takes the orders. */
export function VipPeople({ onCorrect, ...props }: VipPeopleProps) {
  const { t } = useTranslation('floor');
  const { drinks } = useStandard();
  const [orders, set] = useOrders(props);
  const people = vipPeople(props.session);
  const [picked, setPicked] = useState<PersonPlace | null>(null);
  const asked = people.find((person) => isSame(picked, person)) ?? nextToAsk(people, orders);
  const order = (drink: string): void => {
    if (!asked) return;
    const { side, place } = asked;
    const others = orders.filter((one) => !isSame(asked, one));
    const next = [...others, { side, place, drink }];
    setPicked(nextToAsk(people, next, asked));
    void set(next);
  };
  const last = orders.at(-1)?.drink;
  const same = drinks.find(({ code }) => code === last);
  const open = people.filter((person) => orderOf(orders, person) === undefined);
  const orderSame = (): void => {
    if (last === undefined) return;
    void set([...orders, ...open.map(({ side, place }) => ({ side, place, drink: last }))]);
  };
  return (
    <section className={css.people} aria-label={t('vip.people')}>
      <header className={css.head}>
        <h3 className={sheet.heading}>
          {t('vip.people')}
          <span>{t('vip.ordered', { done: people.length - open.length, of: people.length })}</span>
        </h3>
        <Chip data-testid="act-vip-correct" onClick={onCorrect}>
          <IconUsers size={20} aria-hidden />
          {t('vip.correct')}
        </Chip>
      </header>
      <ol className={css.list}>
        {people.map((person) => (
          <Person
            key={`${person.side} ${person.place}`}
            person={person}
            drink={orderOf(orders, person)?.drink}
            asked={asked !== null && isSame(asked, person)}
            onPick={() => setPicked(person)}
          />
        ))}
      </ol>
      <div className={css.drinks} role="group" aria-label={t('vip.drinks')}>
        {drinks.map(({ code, name }) => (
          <Chip
            key={code}
            disabled={asked === null}
            data-testid={`order-${code}`}
            onClick={() => order(code)}
          >
            {say(name)}
          </Chip>
        ))}
        {same && open.length > 1 && (
          <Chip data-testid="order-same" onClick={orderSame}>
            {t('vip.restSame', { drink: say(same.name), count: open.length })}
          </Chip>
        )}
      </div>
    </section>
  );
}

interface PersonProps {
  person: VipPerson;
  drink: string | undefined;
  asked: boolean;
  onPick: () => void;
}

/** One person with what was ordered; a leader is greeted by title (S-13). */
function Person({ person, drink, asked, onPick }: PersonProps) {
  const { t } = useTranslation('floor');
  const { drinks } = useStandard();
  const { side, place, name } = person;
  const known = drinks.find(({ code }) => code === drink);
  const hello = phraseOf('vip-greet-leader');
  const who = name ?? t('vip.guestNo', { place });
  return (
    <li>
      <button
        type="button"
        className={css.person}
        data-side={side}
        aria-pressed={asked}
        data-testid={`person-${side}-${place}`}
        onClick={onPick}
      >
        <small>{t(side === 'guest' ? 'vip.guest' : 'vip.leader')}</small>
        <strong>{who}</strong>
        {side === 'leader' && hello && name !== null && (
          <span className={css.hello}>{greeting(say(hello.say), name)}</span>
        )}
        <span className={css.drink} data-open={known === undefined}>
          {known ? say(known.name) : t(asked ? 'vip.asking' : 'vip.notAsked')}
        </span>
      </button>
    </li>
  );
}
