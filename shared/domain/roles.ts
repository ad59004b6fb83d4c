import type { Role } from '../contract/fields';

const rank: Record<Role, number> = { attendant: 1, supervisor: 2, manager: 3 };

/** A supervisor may do what an attendant may, a manager what a supervisor may. */
export const mayAct = (role: Role, needed: Role): boolean => rank[role] >= rank[needed];
