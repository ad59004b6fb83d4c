const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/**
 * An input as a replay file would hold it: a field that is undefined is not there. Screens can send
 * such fields, and spread over what is set they would take it away.
 */
export function withoutUndefined<Input>(input: Input): Input {
  if (Array.isArray(input)) return input.map((item: unknown) => withoutUndefined(item)) as Input;
  if (!isPlain(input)) return input;
  const fields = Object.entries(input).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    fields.map(([name, value]) => [name, withoutUndefined(value)]),
  ) as Input;
}
