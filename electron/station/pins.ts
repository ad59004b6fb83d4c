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

interface HashParts {
  salt: Buffer;
  key: Buffer;
  cost: { N: number; r: number; p: number; maxmem: number };
}

function partsOf(hash: string): HashParts {
  const [, N, r, p, salt = '', key = ''] = hash.split('$');
  return {
    salt: Buffer.from(salt, 'base64'),
    key: Buffer.from(key, 'base64'),
    cost: { N: Number(N), r: Number(r), p: Number(p), maxmem: MEMORY_LIMIT },
  };
}

/** True where a PIN is the one that was hashed; for the rare act inside a transaction. */
export function isSamePin(pin: string, hash: string): boolean {
  const { salt, key, cost } = partsOf(hash);
  return timingSafeEqual(scryptSync(pin, salt, key.length, cost), key);
}

/** True where a PIN is the one that was hashed; compared in constant time, off the main thread. */
export function isPin(pin: string, hash: string): Promise<boolean> {
  const { salt, key, cost } = partsOf(hash);
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, key.length, cost, (error, found) => {
      if (error) reject(error);
      else resolve(timingSafeEqual(found, key));
    });
  });
}
