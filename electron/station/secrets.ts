/** What no journal may keep, since it never forgets: PINs; guests' data stands in the record alone. */
const SECRET = /^guest$|pin$/i;

/** The words of a command as the journal keeps them. */
export const withoutSecrets = (input: unknown): unknown =>
  JSON.parse(
    JSON.stringify(input, (key, value: unknown) => (SECRET.test(key) ? undefined : value)),
  );
