import type { Plugin } from 'vite';

/** A protection taken out: a file of the source, and a text in it with what stands there instead. */
export type TakenOut = readonly [file: string, from: string, to: string];

/** Reads the source without a protection; the file itself stays as it is. */
export function takeOut(takenOut: TakenOut): Plugin;

/** The protection of protections.json that `npm run faults -- --unprotected` has taken out, if any. */
export function takenOutHere(): TakenOut[];
