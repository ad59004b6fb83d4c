import { Avatar } from './avatar';
import css from './person-picker.module.css';

interface Person {
  no: string;
  name: string;
}

interface Props {
  people: readonly Person[];
  /** Who is chosen, by number. */
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** The group's name: what is being chosen. */
  label: string;
}

/** Any number of several people, by avatar and name. */
export function PeopleToggles({ people, chosen, onChange, label }: Props) {
  const toggle = (no: string): void =>
    onChange(chosen.includes(no) ? chosen.filter((one) => one !== no) : [...chosen, no]);
  return (
    <div className={css.people} role="group" aria-label={label}>
      {people.map(({ no, name }) => (
        <button
          key={no}
          type="button"
          className={css.person}
          aria-pressed={chosen.includes(no)}
          data-testid={`person-${no}`}
          onClick={() => toggle(no)}
        >
          <Avatar no={no} name={name} size={40} />
          <span className={css.name}>{name}</span>
        </button>
      ))}
    </div>
  );
}
