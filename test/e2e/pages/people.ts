/** A person of the journeys: the first PIN is what the manager chose, `pin` is the person's own. */
export interface Person {
  no: string;
  name: string;
  gender: 'f' | 'm';
  role: 'attendant' | 'supervisor' | 'manager';
  firstPin: string;
  pin: string;
}

export const ZHOU = {
  no: 'M001',
  name: '周岚',
  gender: 'f',
  role: 'manager',
  firstPin: '314159',
  pin: '314159',
} as const satisfies Person;

export const WANG = {
  no: 'S001',
  name: '王敏',
  gender: 'f',
  role: 'supervisor',
  firstPin: '111222',
  pin: '975310',
} as const satisfies Person;

export const LI = {
  no: 'A001',
  name: '李娜',
  gender: 'f',
  role: 'attendant',
  firstPin: '111333',
  pin: '864209',
} as const satisfies Person;

export const CHEN = {
  no: 'A002',
  name: '陈晨',
  gender: 'f',
  role: 'attendant',
  firstPin: '111444',
  pin: '753186',
} as const satisfies Person;

export const ZHAO = {
  no: 'A003',
  name: '赵磊',
  gender: 'm',
  role: 'attendant',
  firstPin: '111555',
  pin: '642097',
} as const satisfies Person;

export const TEAM: readonly Person[] = [WANG, LI, CHEN, ZHAO];
