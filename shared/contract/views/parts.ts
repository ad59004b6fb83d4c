import { z } from 'zod';

/** An instant, milliseconds since the Unix epoch. */
export const atMs = z.int();
export const seq = z.int().positive();
/** Signed fen: penalties negative, rewards positive. */
export const fen = z.int();

/** The chain's end, or an anchor. */
export const headView = z.strictObject({ seq: z.int(), hash: z.string() });
