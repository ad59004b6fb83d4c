import { z } from 'zod';
import type { Role } from '../fields';

export interface QuerySpec<Input extends z.ZodType, Output extends z.ZodType> {
  /** Who may ask at the kiosk: null for anyone there, else one who has shown a PIN. */
  role: Role | null;
  input: Input;
  output: Output;
}

export const query = <Input extends z.ZodType, Output extends z.ZodType>(
  spec: QuerySpec<Input, Output>,
): QuerySpec<Input, Output> => spec;

export const nothing = z.strictObject({});
