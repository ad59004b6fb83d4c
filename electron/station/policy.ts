import { DEFAULT_POLICY, type Policy } from '../../shared/domain/policy';
import type { ReadDb } from '../store/database';
import { findSetting } from '../store/station';

/** What the station has set for itself, and the defaults for the rest. */
export const policyOf = (db: ReadDb): Policy => ({
  ...DEFAULT_POLICY,
  ...(findSetting(db, 'policy') as Partial<Policy> | undefined),
});
