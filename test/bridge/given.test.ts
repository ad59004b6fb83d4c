import { afterEach, beforeEach, expect, it } from 'vitest';
import { withoutUndefined } from '../../shared/contract/given';
import { MANAGER } from '../support/station';
import { codeOf, openTestKiosk, type TestKiosk } from '../support/bridge';

let kiosk: TestKiosk;
beforeEach(() => {
  kiosk = openTestKiosk();
});
afterEach(() => kiosk.test.close());

it('a field that is undefined is not there, at any depth; bytes are left alone', () => {
  const bytes = new Uint8Array([1]);
  const given = { a: undefined, b: [{ c: undefined, d: 1 }], e: { f: undefined }, bytes, n: null };
  expect(withoutUndefined(given)).toStrictEqual({ b: [{ d: 1 }], e: {}, bytes, n: null });
});

it('takes nothing away from what is set', async () => {
  await kiosk.unlock(MANAGER);
  const policy = { vipIntervalS: undefined, graceS: 30 };
  expect(codeOf(await kiosk.command(MANAGER, 'policy.set', policy))).toBe('ok');
  const set = { kind: 'kiosk', name: 'preferences.set', with: { language: undefined, volume: 1 } };
  expect(await kiosk.ask(set)).toMatchObject({ ok: true, value: { language: 'zh', volume: 1 } });
  expect(kiosk.reported).toEqual([]);
});
