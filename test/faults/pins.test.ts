import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hashPin } from '../../electron/station/pins';
import { openSession } from '../../electron/station/session';
import { codeOf, openTestKiosk } from '../support/bridge';
import { scratch, station } from '../support/command-line';
import { at } from '../support/scenario';
import { MANAGER, PIN } from '../support/station';
import { figures, sized } from './support/figures';
import { randomFrom } from './support/random';

const files = scratch();
afterAll(() => files.remove());

/** PINs that nothing else could look like. */
const PINS = [
  '739182645301',
  '840293756412',
  '951304867523',
  '620415978634',
  '517263840951',
] as const;
const [FIRST, GIVEN, OWN, RESET, MISTYPED] = PINS;

const member = (no: string, pin: string) => ({
  no,
  name: '李娜',
  gender: 'f',
  role: 'attendant',
  pin,
});

/** Everything that a PIN is part of, accepted, refused and malformed. */
const LINES = [
  {
    at: '2026-10-01T08:00:00+08:00',
    do: 'station.init',
    with: { code: 'GZ01', name: '云庭', manager: { no: 'M001', name: '周', pin: FIRST } },
  },
  at('01T08:01:00', 'M001', 'staff.add', member('A001', GIVEN)),
  at('01T08:02:00', 'A001', 'pin.change', { pin: OWN }),
  at('01T08:03:00', 'A001', 'pin.change', { pin: OWN }),
  at('01T08:04:00', 'M001', 'staff.edit', { no: 'A001', pin: RESET }),
  at('01T08:05:00', 'A001', 'staff.add', member('A002', MISTYPED)),
  at('01T08:06:00', 'M001', 'staff.add', {
    ...member('A002', `${MISTYPED}99`),
    surprise: MISTYPED,
  }),
  at('01T08:07:00', 'M001', 'staff.add', member('A001', MISTYPED)),
  at('01T08:08:00', 'nobody', 'pin.change', { pin: MISTYPED }),
  at('01T08:09:00', 'M001', 'ledger.record', { staff: 'A001', rule: 'P-13', note: '未用托盘' }),
];

/** Where a text stands in the files of a folder, backups and all. */
function filesWith(folder: string, text: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(text));
}

describe('a PIN', () => {
  it('is written nowhere in clear: no file, no output', () => {
    const data = files.path('data');
    const out = files.path('out');
    const input = LINES.map((line) => `${JSON.stringify(line)}\n`).join('');
    const calls = [
      station(['replay', '-', '--data', data, '--keep-going'], input),
      station(['replay', '-', '--data', data], `{"do":"pin.change","with":{"pin":"${MISTYPED}"`),
      station(['export', '--month', '2026-10', '--out', out, '--data', data]),
      station(['backup', '--data', data, '--to', files.path('out/copy.db')]),
      station(['verify', '--data', data]),
    ];
    expect(calls[0]?.lines.at(-1)).toMatchObject({ applied: 5, refused: 5 });
    const said = calls.map(({ stdout, stderr }) => stdout + stderr).join('');
    const found = PINS.flatMap((pin) => [
      ...filesWith(files.folder, pin),
      ...(said.includes(pin) ? [`said ${pin}`] : []),
    ]);
    const looked = readdirSync(files.folder, { recursive: true }).length;
    figures(
      'PINs',
      `${PINS.length} PINs, ${calls.length} calls, ${looked} files: ${found.length} in clear`,
    );
    expect(looked).toBeGreaterThan(8);
    expect(found).toEqual([]);
  });

  it('is written nowhere by the bridge: no journal, no report, no answer', async () => {
    const kiosk = openTestKiosk();
    const answers = [
      await kiosk.unlock(MANAGER, MISTYPED),
      await kiosk.unlock(MANAGER),
      await kiosk.command(MANAGER, 'staff.add', member('A009', GIVEN)),
      await kiosk.command(MANAGER, 'staff.add', { ...member('A010', GIVEN), pin: [RESET] }),
      await kiosk.unlock('A009', GIVEN),
      await kiosk.command('A009', 'pin.change', { pin: OWN, old: GIVEN }),
      await kiosk.command('A009', 'pin.change', { pin: { [FIRST]: FIRST } }),
    ];
    kiosk.test.station.db.all('PRAGMA wal_checkpoint(TRUNCATE)');
    const told = JSON.stringify([answers, kiosk.news, kiosk.reported.map(String)]);
    expect(answers.map(codeOf)).toEqual([
      'NOT_ALLOWED',
      'ok',
      'ok',
      'BAD_INPUT',
      'ok',
      'ok',
      'BAD_INPUT',
    ]);
    for (const pin of PINS) {
      expect(told).not.toContain(pin);
      expect(filesWith(kiosk.test.folder, pin)).toEqual([]);
    }
    kiosk.test.close();
  });

  it('is kept as scrypt at OWASP’s strength, each with a salt of its own', () => {
    const hashes = [hashPin(OWN), hashPin(OWN)].map((hash) => hash.split('$'));
    for (const [name, N, r, p, salt, key] of hashes) {
      expect([name, N, r, p]).toEqual(['scrypt', '32768', '8', '3']);
      expect(Buffer.from(salt ?? '', 'base64')).toHaveLength(16);
      expect(Buffer.from(key ?? '', 'base64')).toHaveLength(32);
    }
    expect(hashes[0]?.[4]).not.toBe(hashes[1]?.[4]);
  });
});

/** So long has who guesses to wait after so many wrong PINs. */
const waitMs = (failures: number): number => (failures < 3 ? 0 : 1000 * 2 ** (failures - 1));

interface Guessing {
  judged: number;
  tooEarly: string[];
  opened: number;
}

/** Guesses at a PIN with everything that might help: restarts, moved clocks, patience now and then. */
async function guess(seed: number, told: Guessing): Promise<void> {
  const random = randomFrom(seed);
  const kiosk = openTestKiosk();
  let session = kiosk.session;
  let failures = 0;
  let failedAtMs = Number.NEGATIVE_INFINITY;
  for (let step = 0; step < 60; step += 1) {
    const what = random.below(6);
    if (what === 0) session = openSession(kiosk.test.station, kiosk.clock);
    if (what === 1) kiosk.clock.set(kiosk.clock.nowMs() + (random.below(400) - 200) * 3_600_000);
    if (what === 2) kiosk.clock.advance(random.below(2 * waitMs(failures) + 2_000));
    const answer = await session.unlock(MANAGER, failures >= 10 ? PIN : '000000');
    if (answer.ok) told.opened += 1;
    if (codeOf(answer) !== 'NOT_ALLOWED') continue;
    const waitedMs = kiosk.clock.monotonicMs() - failedAtMs;
    told.judged += 1;
    if (waitedMs < waitMs(failures)) told.tooEarly.push(`try ${failures + 1} after ${waitedMs} ms`);
    failures += 1;
    failedAtMs = kiosk.clock.monotonicMs();
  }
  kiosk.test.close();
}

describe('guessing at a PIN', () => {
  it('waits longer each time, whatever is restarted or moved, and ends with the tenth', async () => {
    const told: Guessing = { judged: 0, tooEarly: [], opened: 0 };
    const rounds = sized(12, 500);
    for (let round = 0; round < rounds; round += 1) await guess(20_261_015 + round, told);
    figures(
      'PINs',
      `${rounds} rounds of guessing, ${told.judged} guesses judged: ${told.tooEarly.length} too early, ${told.opened} opened`,
    );
    expect(told.tooEarly).toEqual([]);
    expect(told.opened).toBe(0);
    expect(told.judged).toBeLessThanOrEqual(10 * rounds);
  });
});
