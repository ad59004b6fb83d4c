import type { Chance } from './chance';

const SURNAMES = [...'李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];
const GIVEN = [
  '静',
  '敏',
  '丽',
  '娜',
  '晨',
  '磊',
  '洋',
  '雪',
  '婷',
  '杰',
  '思雨',
  '佳怡',
  '子涵',
  '浩然',
  '梦瑶',
];

/** A person of a generated station. */
export interface Colleague {
  no: string;
  name: string;
  gender: 'f' | 'm';
  role: 'attendant' | 'supervisor' | 'manager';
  monthlyWageFen: number;
}

/** Everybody's PIN in a generated station: it is for looking at and for measuring, not for use. */
export const GENERATED_PIN = '246810';

export const MANAGER_NO = 'M001';

const numbered = (letter: string, index: number): string =>
  `${letter}${String(index + 1).padStart(3, '0')}`;

/** So many people: one manager, a supervisor for every seven, attendants. */
export function crewOf(many: number, chance: Chance): Colleague[] {
  const supervisors = Math.max(1, Math.round((many - 1) / 7));
  const person = (no: string, role: Colleague['role'], wageYuan: number): Colleague => ({
    no,
    name: chance.one(SURNAMES) + chance.one(GIVEN),
    gender: chance.is(0.7) ? 'f' : 'm',
    role,
    monthlyWageFen: wageYuan * 100,
  });
  return Array.from({ length: many }, (_, index) => {
    if (index === 0) return person(MANAGER_NO, 'manager', 9000);
    if (index <= supervisors) return person(numbered('S', index - 1), 'supervisor', 6500);
    return person(
      numbered('A', index - 1 - supervisors),
      'attendant',
      100 * chance.between(42, 55),
    );
  });
}
