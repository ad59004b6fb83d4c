import { randomBytes, scrypt, scryptSync, timingSafeEqual } from 'node:crypto';

/** OWASP's scrypt parameters of equal strength with the least memory: 32 MiB, three lanes. */
const COST = { N: 2 ** 15, r: 8, p: 3 };
const MEMORY_LIMIT = 64 * 1024 * 1024;
const KEY_BYTES = 32;

/** A salted scrypt hash of a PIN: `scrypt$N$r$p$salt$key`, salt and key in base64. */
export function hashPin(pin: string, cost = COST): string {
  const salt = randomBytes(16);
  const key = scryptSync(pin, salt, KEY_BYTES, { ...cost, maxmem: MEMORY_LIMIT });
  const { N, r, p } = cost;
  return ['scrypt', N, r, p, salt.toString('base64'), key.toString('base64')].join('$');
}

/** True where a PIN is the one that was hashed; compared in constant time, off the main thread. */
export function isPin(pin: string, hash: string): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = hash.split('$');
  const expected = Buffer.from(key, 'base64');
  const cost = { N: Number(N), r: Number(r), p: Number(p), maxmem: MEMORY_LIMIT };
  return new Promise((resolve, reject) => {
    scrypt(pin, Buffer.from(salt, 'base64'), expected.length, cost, (error, found) => {
      if (error) reject(error);
      else resolve(timingSafeEqual(found, expected));
    });
  });
}
