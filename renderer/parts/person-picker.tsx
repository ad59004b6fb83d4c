import type { ReactNode } from 'react';
import { Avatar } from './avatar';
import css from './person-picker.module.css';

interface Person {
  no: string;
  name: string;
}

interface PersonPickerProps<P extends Person> {
  people: readonly P[];
  value: string | null;
  onPick: (no: string) => void;
  /** The group's name: what is being chosen. */
  label: string;
  /** A quiet line under a name: a role, 'late'. */
  renderSub?: (person: P) => ReactNode;
}

/** One person of several, by avatar and name. */
export function PersonPicker<P extends Person>(props: PersonPickerProps<P>) {
  const { people, value, onPick, label, renderSub } = props;
  return (
    <div className={css.people} role="group" aria-label={label}>
      {people.map((person) => (
        <button
          key={person.no}
          type="button"
          className={css.person}
          aria-pressed={person.no === value}
          data-testid={`person-${person.no}`}
          onClick={() => onPick(person.no)}
        >
          <Avatar no={person.no} name={person.name} size={40} />
          <span className={css.words}>
            <span className={css.name}>{person.name}</span>
            {renderSub && <span className={css.sub}>{renderSub(person)}</span>}
          </span>
        </button>
      ))}
    </div>
  );
}
