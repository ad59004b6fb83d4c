/** What no journal and no audit log may keep, since neither forgets: PINs, and guests' own data. */
const SECRET = /^(guest|guestNames|leaders|old)$|pin$/i;

/** A command's words without them. */
export const withoutSecrets = (input: unknown): unknown =>
  JSON.parse(
    JSON.stringify(input, (key, value: unknown) => (SECRET.test(key) ? undefined : value)),
  );
