import type { Room, Table, Zone } from '../../shared/standard/schema';

export const CREW: readonly string[];
export const LARGE_FLOOR: { zones: Zone[]; tables: Table[]; rooms: Room[] };
export function line(at: number, as: string | undefined, name: string, input?: object): string;
export function foundedLines(at: number): string[];
export function largeLines(at: number, effectiveFrom: string): string[];
export function guestsEverywhere(at: number): string[];
