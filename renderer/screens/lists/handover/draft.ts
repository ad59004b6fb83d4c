import { create } from 'zustand';
import type { CommandInput } from '../../../../shared/contract/commands';
import { expectedOf, isOff, lacksNote } from '../../../../shared/domain/handover';
import type { HandoverView } from '../../../../shared/contract/queries';
import type { Standard } from '../../../../shared/standard/schema';

type Direction = HandoverView['direction'];
type HandoverItem = Standard['handover'][number];

/** One line of the form as it is being filled. */
export interface Line {
  code: string;
  /** The item's Chinese name: how the record keeps it. */
  name: string;
  expected: number;
  counted: number;
  note: string;
}

export interface Draft {
  guard: string;
  /** What differs from the expected, by item code. */
  counted: Record<string, number>;
  notes: Record<string, string>;
  /** What is left for the next shift. */
  left: string;
}

const EMPTY: Draft = { guard: '', counted: {}, notes: {}, left: '' };

/** Kept outside the screen: somebody may look at the floor halfway through a count. */
const useDrafts = create<Record<Direction, Draft>>()(() => ({ in: EMPTY, out: EMPTY }));

export const useDraft = (direction: Direction): Draft => useDrafts((state) => state[direction]);

export function changeDraft(direction: Direction, part: Partial<Draft>): void {
  useDrafts.setState((state) => ({ [direction]: { ...state[direction], ...part } }));
}

export const clearDraft = (direction: Direction): void =>
  useDrafts.setState({ [direction]: EMPTY });

/** O-02: what is expected is what the last handover counted; before the first, the standard's number. */
export function linesOf(
  items: readonly HandoverItem[],
  last: HandoverView | null,
  draft: Draft,
): Line[] {
  return items.map((item) => {
    const { code, name } = item;
    const expected = expectedOf(item, last);
    return {
      code,
      name: name.zh,
      expected,
      counted: draft.counted[code] ?? expected,
      note: draft.notes[code] ?? '',
    };
  });
}

export { isOff, lacksNote as needsNote };

export function handoverOf(
  direction: Direction,
  { guard, left }: Pick<Draft, 'guard' | 'left'>,
  lines: readonly Line[],
): CommandInput<'handover.record'> {
  return {
    direction,
    guard: guard.trim(),
    left: direction === 'out' ? left.trim() : '',
    items: lines.map(({ name, expected, counted, note }) => ({
      name,
      expected,
      counted,
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    })),
  };
}
