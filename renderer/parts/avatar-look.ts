const SHAPES = ['circle', 'square', 'drop', 'hexagon'] as const;
const TINTS = ['tea', 'clay', 'slate', 'plum', 'ochre'] as const;

export interface AvatarLook {
  shape: (typeof SHAPES)[number];
  tint: (typeof TINTS)[number];
}

/** Numbers in a row differ in shape and tint both: neighbours are never alike. */
export function avatarLook(no: string): AvatarLook {
  const digits = /\d*$/.exec(no)?.[0] ?? '';
  let seed = Number(digits.slice(-6));
  for (const letter of no.slice(0, no.length - digits.length)) {
    seed += 7 * (letter.codePointAt(0) ?? 0);
  }
  return {
    shape: SHAPES[seed % SHAPES.length] ?? 'circle',
    tint: TINTS[seed % TINTS.length] ?? 'tea',
  };
}

/** The family name's character, or the first letter. */
export const initialOf = (name: string): string => ([...name.trim()][0] ?? '?').toUpperCase();
