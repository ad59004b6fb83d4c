import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openTroubleLog, type TroubleLog } from '../../electron/trouble-log';

describe('the log of what nobody expected', () => {
  let folder: string;
  let log: TroubleLog;
  const written = (): string => readFileSync(join(folder, 'station.log'), 'utf8');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'waterbar-'));
    log = openTroubleLog(folder);
  });
  afterEach(() => {
    log.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is found again by the reference that the screen shows', () => {
    const reference = log.note('bridge', new TypeError('x is not a function'));
    expect(reference).toMatch(/^[2-9A-HJ-NP-Z]{4}$/);
    expect(written()).toContain(`${reference} bridge: TypeError x is not a function\n    at `);
  });

  it('gives the same trouble the same reference, and writes it once a minute', () => {
    const broken = (): string => log.note('bridge', new Error('disk'));
    const references = new Set([broken(), broken(), broken()]);
    expect(references.size).toBe(1);
    expect(written().match(/Error disk/g)).toHaveLength(1);
    expect(log.note('bridge', new Error('another'))).not.toBe([...references][0]);
  });

  it('keeps no PIN, no name and nothing that was quoted', () => {
    const shape = z.strictObject({ guest: z.number(), pin: z.number() });
    const parsed = shape.safeParse({ guest: '郑先生', pin: '824613', 李娜: 1 });
    log.note('bridge', parsed.error);
    log.note('bridge', new SyntaxError('Unexpected token in "Mr. Smith 824613"'));
    log.note('screens', new Error('郑先生 has 824613'));
    log.note('screens', '李娜 824613');
    expect(written()).toContain('invalid_type at guest, invalid_type at pin');
    expect(written()).not.toMatch(/郑|李娜|Smith|824613/);
  });
});
