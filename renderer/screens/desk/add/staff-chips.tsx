import { ChoiceField } from './choice-field';

interface StaffChipsProps {
  label: string;
  people: readonly { no: string; name: string }[];
  /** One more choice: nobody, a guest, somebody else. */
  other: { value: string; label: string };
  /** Where it stands: before the team or after it. */
  first?: boolean;
  value: string | null;
  onPick: (value: string) => void;
}

/** One of the team, or the one other choice. */
export function StaffChips({
  label,
  people,
  other,
  first = false,
  value,
  onPick,
}: StaffChipsProps) {
  const team = people.map(({ no, name }) => ({ value: no, label: name }));
  return (
    <ChoiceField
      label={label}
      value={value}
      onPick={onPick}
      choices={first ? [other, ...team] : [...team, other]}
    />
  );
}
