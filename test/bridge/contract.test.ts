import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kioskActs, type KioskAct } from '../../shared/contract/bridge';
import { commands, type CommandName } from '../../shared/contract/commands';
import { queries, type QueryName } from '../../shared/contract/queries';
import { ATTENDANT, COLLEAGUE, MANAGER, SUPERVISOR } from '../support/station';
import { codeOf, openTestKiosk, type TestKiosk } from '../support/bridge';
import { GOOD, goodCall, prepareKiosk } from '../support/good-calls';
import { REPORT_QUESTIONS } from './report-commands';

const names = Object.keys(commands).filter((name) => name !== 'station.init') as CommandName[];

describe('every command at the bridge', () => {
  let kiosk: TestKiosk;
  beforeEach(async () => {
    kiosk = openTestKiosk();
    await prepareKiosk(kiosk);
  });
  afterEach(() => kiosk.test.close());

  it.each(names)('%s, well given, is carried out', async (name) => {
    const give = await goodCall(kiosk, name);
    expect(await give()).toMatchObject({ ok: true });
    expect(kiosk.reported).toEqual([]);
  });

  it.each(names)('%s, malformed, is BAD_INPUT and leaves nothing', async (name) => {
    const { as, input } = GOOD[name];
    if (commands[name].by === 'pin') await kiosk.unlock(as);
    const dump = () =>
      JSON.stringify(kiosk.test.station.db.all('SELECT * FROM journal ORDER BY id'));
    const before = dump();
    const malformed = [{ ...(input as object), surprise: 1 }, [], 'text', 7];
    for (const wrong of malformed) {
      expect(codeOf(await kiosk.command(as, name, wrong))).toBe('BAD_INPUT');
    }
    expect(dump()).toBe(before);
  });

  it.each(names.filter((name) => commands[name].by === 'pin'))(
    '%s without the PIN shown is NOT_ALLOWED',
    async (name) => {
      const { as, input } = GOOD[name];
      expect(codeOf(await kiosk.command(as, name, input))).toBe('NOT_ALLOWED');
      await kiosk.unlock(COLLEAGUE);
      expect(codeOf(await kiosk.command(as, name, input))).toBe('NOT_ALLOWED');
    },
  );

  it.each(names.filter((name) => commands[name].role !== 'attendant'))(
    '%s by a lower role with its PIN is NOT_ALLOWED',
    async (name) => {
      const lower = commands[name].role === 'manager' ? SUPERVISOR : ATTENDANT;
      await kiosk.unlock(lower);
      expect(codeOf(await kiosk.command(lower, name, GOOD[name].input))).toBe('NOT_ALLOWED');
    },
  );

  it('a tapped avatar has an attendant’s rights, whoever it shows', async () => {
    const forOther = { staff: SUPERVISOR };
    expect(codeOf(await kiosk.command(MANAGER, 'shift.checkIn', forOther))).toBe('NOT_ALLOWED');
    await kiosk.unlock(MANAGER);
    expect(codeOf(await kiosk.command(MANAGER, 'shift.checkIn', forOther))).toBe('ok');
  });

  it('station.init is refused once there is a station', async () => {
    const founding = {
      code: 'X1',
      name: '别处',
      manager: { no: 'M9', name: '别人', pin: '123456' },
    };
    expect(codeOf(await kiosk.command(undefined, 'station.init', founding))).toBe('CONFLICT');
  });
});

const inputOf = (name: QueryName): unknown => {
  if (name === 'audit.list') return { limit: 10 };
  if (name === 'guide.history') return { code: 'snack-cookies' };
  if (name === 'ledger.entry') return { seq: 1 };
  if (name === 'ledger.search') return { order: 'newest', limit: 10 };
  if (name === 'journal.recent') return { limit: 10 };
  if (name === 'desk.list') return { kind: 'loan' };
  if (name === 'desk.private') return { kind: 'complaint' };
  if (name === 'desk.files' || name === 'desk.history') return { id: 1 };
  if (name === 'training.now') return { staff: ATTENDANT };
  if (name === 'standard.rules') return { version: 1 };
  if (name === 'vip.log') return { room: 'VIP1' };
  if (name === 'ledger.trend') return { until: '2026-10', months: 12, by: 'rule' };
  if (['ledger.mine', 'ledger.list', 'month.get', 'feedback.month'].includes(name)) {
    return { month: '2026-10' };
  }
  return REPORT_QUESTIONS[name] ?? {};
};

describe('every query at the bridge', () => {
  let kiosk: TestKiosk;
  beforeEach(() => {
    kiosk = openTestKiosk();
  });
  afterEach(() => kiosk.test.close());

  const all = Object.keys(queries) as QueryName[];

  it.each(all)('%s, well asked by a manager, answers in its shape', async (name) => {
    await kiosk.unlock(MANAGER);
    expect(codeOf(await kiosk.query(name, inputOf(name)))).toBe('ok');
    expect(kiosk.reported).toEqual([]);
  });

  // An empty list has any shape.
  it('each answers in its shape as well where there is something to tell', async () => {
    const give = async (as: string, name: CommandName, input: unknown) => {
      if (commands[name].by === 'pin') await kiosk.unlock(as);
      expect(codeOf(await kiosk.command(as, name, input))).toBe('ok');
    };
    const form = { direction: 'out', guard: '老吴', items: [], left: '明早浇花' };
    const about = { staff: ATTENDANT, note: '' };
    await give(ATTENDANT, 'table.seat', { table: 'T1', guests: 2 });
    await give(ATTENDANT, 'vip.enter', { guests: 4 });
    await give(ATTENDANT, 'table.serve', { table: 'T1', drinks: [{ drink: 'tea', qty: 2 }] });
    await give(ATTENDANT, 'vip.serve', {});
    await give(COLLEAGUE, 'grooming.check', { staff: ATTENDANT, by: 'mutual', failed: ['badge'] });
    await give(SUPERVISOR, 'ledger.record', { ...about, rule: 'P-13' });
    await give(SUPERVISOR, 'ledger.record', { ...about, rule: 'R-04', amountFen: 100 });
    await give(ATTENDANT, 'ledger.appeal', { seq: 1, text: '当时有托盘' });
    await give(ATTENDANT, 'loan.lend', GOOD['loan.lend'].input);
    await give(ATTENDANT, 'feedback.rate', { rating: 5 });
    await give(ATTENDANT, 'handover.record', form);
    await give(SUPERVISOR, 'shift.close', {});
    await kiosk.unlock(MANAGER);
    const answered = await Promise.all(
      all.map(async (name) => [name, codeOf(await kiosk.query(name, inputOf(name)))]),
    );
    expect(answered.filter(([, code]) => code !== 'ok')).toEqual([]);
    expect(kiosk.reported).toEqual([]);
  });

  it.each(all)('%s, malformed, is BAD_INPUT', async (name) => {
    await kiosk.unlock(MANAGER);
    expect(codeOf(await kiosk.query(name, { surprise: 1 }))).toBe('BAD_INPUT');
  });

  it.each(all.filter((name) => queries[name].role !== null))(
    '%s without a PIN is NOT_ALLOWED',
    async (name) => {
      expect(codeOf(await kiosk.query(name, inputOf(name)))).toBe('NOT_ALLOWED');
    },
  );
});

describe('every act of the kiosk', () => {
  let kiosk: TestKiosk;
  beforeEach(() => {
    kiosk = openTestKiosk();
  });
  afterEach(() => kiosk.test.close());

  it.each(Object.keys(kioskActs) as KioskAct[])('%s, malformed, is BAD_INPUT', async (name) => {
    const answer = await kiosk.ask({ kind: 'kiosk', name, with: { surprise: 1 } });
    expect(codeOf(answer)).toBe('BAD_INPUT');
  });

  it('an export needs a manager’s PIN', async () => {
    const order = { kind: 'kiosk', name: 'export.month', with: { month: '2026-10' } };
    expect(codeOf(await kiosk.ask(order))).toBe('NOT_ALLOWED');
    await kiosk.unlock(SUPERVISOR);
    expect(codeOf(await kiosk.ask(order))).toBe('NOT_ALLOWED');
    await kiosk.unlock(MANAGER);
    expect(await kiosk.ask(order)).toMatchObject({
      ok: true,
      value: { files: expect.arrayContaining(['ledger.jsonl', 'manifest.json']) },
    });
  });

  it('preferences are kept', async () => {
    const set = { kind: 'kiosk', name: 'preferences.set', with: { language: 'en' } };
    expect(await kiosk.ask(set)).toMatchObject({ ok: true, value: { language: 'en' } });
    expect(await kiosk.ask({ kind: 'kiosk', name: 'preferences.get', with: {} })).toMatchObject({
      value: { language: 'en' },
    });
  });
});
