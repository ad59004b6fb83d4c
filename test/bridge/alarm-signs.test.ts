import { describe, expect, it } from 'vitest';
import { openAlarmSigns, type Notice } from '../../electron/alarm-signs';
import { countWords, noticeOf } from '../../electron/alarm-words';
import { countPixels, PICTURE_SIZE } from '../../electron/count-picture';
import type { Alarm } from '../../electron/station/look';
import { standardV1 } from '../../resources/standard';

const VIP: Alarm = { timer: 'vip', subject: 'VIP1', standing: 'due' };
const HALL: Alarm = { timer: 'patrol', subject: 'hall', standing: 'overdue' };

/** A system that only notes what is asked of it. */
function notedSigns(platform: NodeJS.Platform = 'win32') {
  const noted: string[] = [];
  let clicked = (): void => void noted.push('clicked too early');
  const system = { inView: false };
  const signs = openAlarmSigns({
    platform,
    isInView: () => system.inView,
    comeForward: () => void noted.push('forward'),
    notify: (notice: Notice, onClick) => {
      noted.push(`notice ${notice.title}`);
      clicked = onClick;
      return { close: () => void noted.push('notice closed') };
    },
    setOverlay: (picture, words) => void noted.push(`overlay ${picture === null ? '-' : words}`),
    pictureOf: () => ({}) as Electron.NativeImage,
    setBadge: (count) => void noted.push(`badge ${count}`),
    flash: (on) => void noted.push(`flash ${on}`),
    blocker: {
      start: (kind) => noted.push(`awake ${kind}`),
      stop: (id) => void noted.push(`asleep ${id}`),
    },
    wordsOf: (alarms) => noticeOf(alarms, 'zh', standardV1.zones),
    countWords: (count) => countWords(count, 'zh'),
  });
  return { signs, noted, system, click: () => clicked() };
}

describe('an alarm outside the screens', () => {
  it('S-15 is a notification and a flashing taskbar where nobody looks', () => {
    const { signs, noted, click } = notedSigns();
    signs.show({ alarms: [VIP], due: 1 });
    expect(noted).toEqual([
      'badge 1',
      'overlay 1 件事到点',
      'notice VIP1 服务 · 到点',
      'flash true',
    ]);
    noted.length = 0;
    click();
    expect(noted).toEqual(['notice closed', 'flash false', 'forward']);
  });

  it('S-15 is none while somebody looks at the screens', () => {
    const { signs, noted, system } = notedSigns('linux');
    system.inView = true;
    signs.show({ alarms: [VIP], due: 1 });
    expect(noted).toEqual(['badge 1']);
  });

  it('S-15 S-16 stands one at a time, and goes once nothing is due', () => {
    const { signs, noted } = notedSigns('linux');
    signs.show({ alarms: [VIP], due: 1 });
    signs.show({ alarms: [], due: 1 });
    signs.show({ alarms: [HALL], due: 2 });
    noted.length = 0;
    signs.show({ alarms: [], due: 0 });
    expect(noted).toEqual(['badge 0', 'notice closed', 'flash false']);
  });

  it('keeps the computer awake only while it is needed', () => {
    const { signs, noted } = notedSigns();
    for (const needed of [true, true, false, false, true]) signs.keepAwake(needed);
    signs.close();
    expect(noted).toEqual([
      'awake prevent-display-sleep',
      'asleep 1',
      'awake prevent-display-sleep',
      'asleep 3',
      'flash false',
    ]);
  });

  it('S-15 S-16 says where and what, in both languages', () => {
    expect(noticeOf([VIP, HALL], 'zh', standardV1.zones)).toEqual({
      title: 'VIP1 服务 · 到点',
      body: '大厅 巡视 · 超时\n点这里回到水吧台',
    });
    expect(noticeOf([HALL], 'en', standardV1.zones).title).toMatch(/^\S.* round · overdue$/);
  });
});

/** The picture as letters: ink, ground, or nothing. */
const drawn = (count: number): string[] => {
  const pixels = countPixels(count);
  const rows = Array.from({ length: PICTURE_SIZE }, (_, y) => y);
  return rows.map((y) =>
    rows
      .map((x) => {
        const at = (y * PICTURE_SIZE + x) * 4;
        if (pixels[at + 3] === 0) return ' ';
        return pixels[at] === 0xff ? '#' : '.';
      })
      .join(''),
  );
};

describe('the number on the taskbar’s button', () => {
  it('is a disc with ink on it, one picture for each count up to nine', () => {
    const pictures = Array.from({ length: 10 }, (_, index) => drawn(index + 1).join('\n'));
    expect(new Set(pictures).size).toBe(10);
    for (const picture of pictures) expect(picture).toMatch(/#/);
    expect(drawn(10)).toEqual(drawn(99));
    const [corner = ''] = drawn(1);
    expect(corner[0]).toBe(' ');
  });

  it('stays inside the disc', () => {
    for (const line of drawn(12)) expect(line).not.toMatch(/^#|#$|# |[ ]#/);
  });
});
