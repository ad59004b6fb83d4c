import { describe, expect, it } from 'vitest';
import { avatarLook, initialOf } from '../../renderer/parts/avatar-look';
import { EMPTY_MEMBER, faultsOf, fenOf, isBegun } from '../../renderer/parts/member-draft';
import { spanText } from '../../renderer/parts/span';
import { appVersion } from '../../renderer/screens/settings/app-version';
import { addOf, draftOf, editOf } from '../../renderer/screens/settings/team/member-change';
import {
  checkInOver,
  likelyStart,
  shifted,
  typedTime,
} from '../../renderer/screens/today/start-time';

const owner = (no: string) => (no === 'A001' ? '王芳' : null);

describe('spans', () => {
  it('show hours from the first one on', () => {
    expect(spanText(3_599_000)).toBe('59:59');
    expect(spanText(3_600_000)).toBe('1:00:00');
  });
});

describe('the start of a shift', () => {
  it('is likely the next half hour, and none for which everybody would be late', () => {
    expect(likelyStart('08:12', 600)).toBe('08:30');
    expect(likelyStart('08:20', 600)).toBe('08:30');
    expect(likelyStart('08:21', 600)).toBe('08:45');
    expect(likelyStart('08:30', 600)).toBe('08:45');
    expect(likelyStart('08:30', 0)).toBe('08:30');
    expect(likelyStart('23:45', 600)).toBe('00:00');
  });

  it('O-01 names the time by which one checks in, once it is past', () => {
    expect(checkInOver('10:50', '11:00', 600)).toBeNull();
    expect(checkInOver('10:51', '11:00', 600)).toBe('10:50');
    expect(checkInOver('12:00', '11:00', 600)).toBe('10:50');
  });

  it('moves by quarters and is typed in any usual form', () => {
    expect(shifted('08:30', 15)).toBe('08:45');
    expect(shifted('00:00', -15)).toBe('23:45');
    expect(typedTime('830')).toBe('08:30');
    expect(typedTime('8：30')).toBe('08:30');
    expect(typedTime('25:00')).toBeNull();
    expect(typedTime('8')).toBeNull();
  });
});

describe('a person in a form', () => {
  const typed = { ...EMPTY_MEMBER, no: ' A001 ', name: '李娜', pin: '246810', wage: '4500.5' };

  it('names what cannot be sent', () => {
    expect(faultsOf(EMPTY_MEMBER, true)).toEqual(['no', 'name', 'pin']);
    expect(faultsOf({ ...typed, pin: '12345', wage: '多' }, true)).toEqual(['pin', 'wage']);
    expect(faultsOf({ ...typed, pin: '' }, false)).toEqual([]);
    expect(faultsOf(typed, true, owner)).toEqual(['taken']);
    expect(faultsOf(typed, false, owner)).toEqual([]);
    expect([isBegun(EMPTY_MEMBER), isBegun({ ...EMPTY_MEMBER, name: '李' })]).toEqual([
      false,
      true,
    ]);
  });

  it('takes a wage in yuan and keeps fen', () => {
    expect(fenOf('4500')).toBe(450_000);
    expect(fenOf('4500.05')).toBe(450_005);
    expect(fenOf('4500.505')).toBeNull();
    expect(addOf(typed)).toMatchObject({ no: 'A001', monthlyWageFen: 450_050 });
    expect(addOf({ ...typed, wage: '' })).not.toHaveProperty('monthlyWageFen');
  });

  it('sends only what changed', () => {
    const staff = {
      no: 'A001',
      name: '李娜',
      gender: 'f' as const,
      role: 'attendant' as const,
      monthlyWageFen: 450_000,
      joinedOn: '2026-11-23',
      leftOn: null,
    };
    const draft = draftOf(staff);
    expect(editOf(staff, draft)).toBeNull();
    expect(editOf(staff, { ...draft, role: 'supervisor' })).toEqual({
      no: 'A001',
      role: 'supervisor',
    });
    expect(editOf(staff, { ...draft, wage: '' })).toEqual({ no: 'A001', monthlyWageFen: null });
  });

  it('has an initial, and a look that neighbours do not share', () => {
    expect(initialOf(' 李娜')).toBe('李');
    expect(initialOf('li')).toBe('L');
    expect(avatarLook('A001')).toEqual(avatarLook('A001'));
    expect(avatarLook('A001').shape).not.toBe(avatarLook('A002').shape);
    expect(avatarLook('A001').tint).not.toBe(avatarLook('S001').tint);
  });
});

it('the version of the app is read from what its runtime calls itself', () => {
  const agent =
    'Mozilla/5.0 (X11; Linux) AppleWebKit/537.36 waterbar-station/0.1.0 Chrome/130.0 Electron/33.0';
  expect(appVersion(agent)).toBe('0.1.0');
  expect(appVersion('Mozilla/5.0 Chrome/130.0')).toBeUndefined();
});
