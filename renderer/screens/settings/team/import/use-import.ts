import { useState } from 'react';
import type { KioskOutput } from '../../../../../shared/contract/bridge';
import type { CommandInput } from '../../../../../shared/contract/commands';
import { kiosk } from '../../../../client';
import { say } from '../../../../i18n';

export type Line = KioskOutput<'staff.read'>[number];

/** A list that was read, or why it could not be. */
export interface Read {
  fileName: string;
  lines: Line[];
  refusal: string | null;
}

/** The lines that bring something. */
export const useful = (lines: readonly Line[]): Line[] =>
  lines.filter(({ standing }) => standing === 'new' || standing === 'changed');

/** True where somebody new has no first PIN in the list. */
export const needsPin = (lines: readonly Line[]): boolean =>
  lines.some(({ standing, pin }) => standing === 'new' && pin === null);

/** The command that brings the lines in. */
export const importOf = (
  lines: readonly Line[],
  firstPin: string,
): CommandInput<'staff.import'> => ({
  ...(needsPin(lines) ? { firstPin } : {}),
  staff: useful(lines).map(({ no, name, gender, role, monthlyWageFen, pin }) => ({
    no,
    name,
    gender,
    role,
    monthlyWageFen,
    ...(pin === null ? {} : { pin }),
  })),
});

/** Reads a chosen file; what was read before stays until then. */
export function useRead(): { read: Read | null; choose: (file: File | null) => Promise<void> } {
  const [read, setRead] = useState<Read | null>(null);
  const choose = async (file: File | null): Promise<void> => {
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const answer = await kiosk('staff.read', { name: file.name.slice(-100), bytes });
    setRead(
      answer.ok
        ? { fileName: file.name, lines: answer.value, refusal: null }
        : { fileName: file.name, lines: [], refusal: say(answer.error.message) },
    );
  };
  return { read, choose };
}
