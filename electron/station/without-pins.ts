/** The words of a command that no journal may keep. */
export const withoutPins = (input: unknown): unknown =>
  JSON.parse(
    JSON.stringify(input, (key, value: unknown) => (/pin$/i.test(key) ? undefined : value)),
  );
