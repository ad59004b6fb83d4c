/* oxlint-disable vitest/expect-expect -- what is looked at asserts: soon, told, keep */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askKiosk } from '../support/ask-kiosk';
import { ATTENDANT, COLLEAGUE, MANAGER, openedStation, PIN, SUPERVISOR } from '../support/station';
import { deskOf } from './pages/desk';
import { cutParts, seriousFaults, smallTargets } from './pages/ease-of-use';
import { tapPin } from './pages/frame';
import { openKiosk, type Kiosk } from './pages/kiosk';
import { soon, textOf } from './pages/look';

/** A small picture, as a camera would give one. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const at = (time: string) => `2026-10-01T${time}`;

/** A station in the middle of its day: a few dozen loans behind it, two things overdue. */
function preparedFolder(): string {
  const made = openedStation();
  const lend = (time: string, item: string, name: string) =>
    made.did(at(time), ATTENDANT, 'loan.lend', {
      item,
      guest: { name, room: '3-1201', phone: '13800138000' },
      due: '2026-10-01T10:00:00+08:00',
    }).output.id;
  for (let turn = 0; turn < 40; turn += 1) {
    const time = `08:${String(47 + Math.floor(turn / 4)).padStart(2, '0')}:${10 + (turn % 4)}`;
    const id = lend(time, 'umbrella', `客人${turn}`);
    made.did(at(time), COLLEAGUE, 'loan.return', { id });
  }
  lend('09:00:00', 'umbrella', '王小明');
  lend('09:01:00', 'power-bank', '李先生');
  made.did(at('09:02:00'), ATTENDANT, 'request.log', {
    sort: 'enquiry',
    text: '几点有去地铁站的班车',
    guest: { name: '赵女士', room: 'T3' },
  });
  made.station.close();
  return made.folder;
}

describe('F-01 to F-05, F-07 the front desk’s day', () => {
  const folder = preparedFolder();
  let kiosk: Kiosk;
  let desk: ReturnType<typeof deskOf>;

  const open = async (when: string): Promise<void> => {
    kiosk = await openKiosk(folder, when);
    desk = deskOf(kiosk.page);
  };
  beforeAll(() => open('2026-10-01T10:30:00'));
  afterAll(async () => {
    await kiosk?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Keeps the picture at both sizes; eye and thumb find nothing wrong with it. */
  const keep = async (name: string): Promise<void> => {
    const cut: Record<number, string[]> = {};
    await kiosk.picture(name, async ({ width }) => {
      cut[width] = await cutParts(kiosk.page);
    });
    expect(cut).toEqual({ 1366: [], 1920: [] });
    expect(await smallTargets(kiosk.page)).toEqual([]);
  };

  /** The same, and axe: once for each kind of screen is enough. */
  const lookAt = async (name: string): Promise<void> => {
    await keep(name);
    expect(await seriousFaults(kiosk.page)).toEqual([]);
  };

  const actAs = (no: string) => kiosk.page.getByTestId(`acting-${no}`).click();
  const told = (words: string) => kiosk.frame.told(words);
  const showPin = async (no: string): Promise<void> => {
    const sheet = kiosk.page.getByTestId('pin-sheet');
    await sheet.getByTestId(`person-${no}`).click();
    await tapPin(sheet.getByTestId('pin-pad'), PIN);
    await sheet.waitFor({ state: 'hidden' });
  };

  it('F-04 what is overdue stands on Today, and a tap leads to it', async () => {
    const board = kiosk.page.getByTestId('board');
    await soon(() => textOf(board)).toMatch(/雨伞 王\*\* 超时/);
    await lookAt('desk-today');
    await board.getByRole('button', { name: /雨伞/ }).click();
    await desk.record.waitFor();
    expect(await textOf(desk.record)).toContain('王**');
    await kiosk.page.getByTestId('act-show-guest').click();
    await kiosk.page.getByTestId('who-sheet').getByTestId(`person-${ATTENDANT}`).click();
    await soon(() => textOf(desk.record)).toContain('王小明');
    await lookAt('desk-loan-record');
    await desk.closeRecord();
  });

  it('F-04 comes back by one tap, and the tap can be taken back', async () => {
    await lookAt('desk-loans');
    await kiosk.page.getByTestId('act-return-41').click();
    await told('#41 已归还');
    await kiosk.frame.undo();
    await told('已撤销');
    await desk.row(41).waitFor();
    await kiosk.page.getByTestId('act-return-41').click();
    await desk.row(41).waitFor({ state: 'hidden' });
    await desk.filter('全部');
    await desk.search('xiaoming');
    await soon(() => textOf(desk.list)).toMatch(/^雨伞 #41 .*王\*\* .*办结 查看/);
    await desk.search('');
  });

  it('F-01 a request is noted in a few taps, and done in one', async () => {
    await desk.kind('request');
    await desk.add();
    await desk.pick('要停车券');
    await desk.guest('name', '孙女士');
    await desk.pick('15 分钟');
    await desk.sheet.getByText('办好后要回访', { exact: true }).click();
    await lookAt('desk-add-request');
    await desk.give('request.log');
    await told('需求已记下');
    await soon(() => textOf(desk.row(44))).toContain('要停车券');
    await kiosk.page.getByTestId('act-done-44').click();
    await soon(() => textOf(desk.row(44))).toContain('等回访');
    await desk.open(44);
    await desk.record.getByRole('button', { name: '满意', exact: true }).click();
    await keep('desk-request');
    await desk.give('request.followUp');
    await told('#44 已回访');
    await desk.row(44).waitFor({ state: 'hidden' });
  });

  it('F-03 something found is kept with its photo, and given back on proof', async () => {
    await desk.kind('found');
    await lookAt('desk-empty');
    await desk.add();
    await desk.pick('钱包');
    await desk.pick('沙发区');
    await desk.pick('保险柜');
    await desk.sheet.getByText('贵重物品', { exact: true }).click();
    const file = { name: '钱包.png', mimeType: 'image/png', buffer: PHOTO };
    await kiosk.page.getByTestId('attachment-input').setInputFiles(file);
    await desk.sheet.getByRole('img').waitFor();
    await lookAt('desk-add-found');
    await desk.give('found.log');
    await told('拾物已登记');
    await desk.open(45);
    await desk.record.getByTestId('attachments').waitFor();
    await desk.guest('name', '马先生');
    await desk.record.getByRole('button', { name: '说出了特征' }).click();
    await lookAt('desk-found');
    await desk.give('found.claim');
    await told('#45 已交还失主');
  });

  it('F-05 a key goes out to a colleague; a parcel waits on its shelf', async () => {
    await desk.kind('key');
    await desk.add();
    await desk.pick('样板间 A');
    await desk.pick('陈晨');
    await desk.pick('带客看房');
    await keep('desk-add-key');
    await desk.give('key.out');
    await told('钥匙已借出');
    await soon(() => textOf(desk.row(46))).toMatch(/样板间 A .*陈晨 12:30 前 已归还/);
    await desk.kind('parcel');
    await desk.add();
    await desk.pick('快递');
    await desk.pick('A 架');
    await desk.guest('name', '何先生');
    await desk.guest('room', '5-802');
    await keep('desk-add-parcel');
    await desk.give('parcel.receive');
    await desk.row(47).waitFor();
    await desk.kind('loan');
    await desk.add();
    await desk.pick('电瓶车（半天） 剩 1/1');
    await desk.guest('name', '许先生');
    await keep('desk-add-loan');
    await desk.give('loan.lend');
    await told('已借出');
  });

  it('F-02 a complaint is noted by a tap, read by a PIN, and walks its steps', async () => {
    const { page } = kiosk;
    await desk.kind('complaint');
    await lookAt('desk-private');
    await desk.add();
    await desk.pick('等待太久');
    await desk.guest('name', '吴女士');
    await keep('desk-add-complaint');
    await desk.give('complaint.log');
    await told('投诉已记下');
    expect(await page.getByText('等待太久').count()).toBe(0);
    await page.getByTestId('act-show-private').click();
    await showPin(SUPERVISOR);
    await desk.open(49);
    for (const text of ['上茶道歉', '高峰期人手不够', '加派一人', '已加派']) {
      await page.getByTestId('step-text').fill(text);
      await desk.give('complaint.step');
      await soon(() => textOf(page.getByTestId('complaint-steps'))).toContain(text);
    }
    await desk.record.getByRole('button', { name: '属实', exact: true }).click();
    await desk.record.getByRole('button', { name: '陈晨' }).click();
    await desk.record.getByText('提示奖惩 G-05', { exact: true }).click();
    await page.getByTestId('verdict-reason').fill('监控属实');
    await lookAt('desk-complaint');
    await desk.give('complaint.judge');
    await soon(() => textOf(page.getByTestId('verdict'))).toContain('已提示 G-05');
    await page.getByTestId('step-text').fill('已电话致歉');
    await desk.record.getByRole('button', { name: '满意', exact: true }).click();
    await desk.give('complaint.step');
    await told('“回访”已记下');
    await kiosk.frame.go('ledger');
    await soon(() => textOf(page.getByTestId('screen-ledger'))).toContain('投诉 #49 属实');
    await kiosk.frame.lock();
  });

  it('F-07 the screen turned to a guest shows faces, and the main process answers nothing else', async () => {
    const { page } = kiosk;
    await kiosk.frame.go('desk');
    await actAs(ATTENDANT);
    await page.getByTestId('act-guest-mode').click();
    const screen = page.getByTestId('screen-guest');
    await screen.waitFor();
    await lookAt('guest-faces');
    await page.getByTestId('face-5').click();
    await page.getByTestId('guest-thanks').waitFor();
    await lookAt('guest-thanks');
    for (const [act, input] of [
      ['session.touch', {}],
      ['preferences.get', {}],
      ['desk.receipt', { id: 41 }],
    ] as const) {
      expect((await askKiosk(page, act, input)).answer).toMatchObject({ ok: false });
    }
    await page.reload();
    await screen.waitFor();
    await kiosk.close();
    await open('2026-10-01T11:00:00');
  });

  it('F-07 a restart leaves it with the guest; a PIN takes it back', async () => {
    const { page } = kiosk;
    await page.getByTestId('screen-guest').waitFor();
    await page.getByTestId('act-leave-guest').click();
    await page.getByTestId('leave-no').fill(COLLEAGUE);
    await lookAt('guest-leave');
    const pad = page.getByTestId('leave-guest').getByTestId('pin-pad');
    await tapPin(pad, '000000');
    await soon(() => textOf(page.getByTestId('leave-guest'))).toContain('PIN 不对');
    await tapPin(pad, PIN);
    await page.getByTestId('screen-today').waitFor();
    await kiosk.frame.go('desk');
    await desk.kind('feedback');
    await page.getByTestId('act-show-private').click();
    await showPin(COLLEAGUE);
    await soon(() => textOf(desk.list)).toContain('客人评价：很满意');
    await lookAt('desk-feedback');
    await kiosk.frame.lock();
  });

  it('F-05 closing asks about the key that is out; the manager sets and exports', async () => {
    const { page } = kiosk;
    await kiosk.frame.go('lists');
    await page.getByText('收班', { exact: true }).click();
    await kiosk.lists.to('close');
    await soon(() => textOf(page.getByTestId('still-open'))).toContain(
      '前台：钥匙保管 样板间 A 陈晨',
    );
    await lookAt('desk-closing');
    await kiosk.frame.go('desk');
    await page.getByTestId('desk-more').click();
    await page.getByTestId('more-settings').click();
    await showPin(MANAGER);
    await page.getByTestId('act-save-desk').waitFor();
    await lookAt('desk-settings');
    await page.getByTestId('desk-tab-items').click();
    await keep('desk-settings-items');
    await page.keyboard.press('Escape');
    await page.getByTestId('desk-more').click();
    await page.getByTestId('more-export').click();
    await page.getByTestId('act-export').click();
    await soon(() => textOf(page.getByTestId('exported'))).toContain('已导出 7 个文件');
    await lookAt('desk-export');
  });
});
