import { keptDrafts } from '../../../state/kept-drafts';
import type { Publication } from './publish-fields';
import type { Edits } from './rule-edit';

/** The next version as a manager words it: what is changed, and what is typed about publishing it. */
export interface RulesDraft {
  /** The rule that is shown. */
  code: string | null;
  edits: Edits;
  /** Null until the publishing was looked at. */
  typed: Publication | null;
}

export const NEW_RULES: RulesDraft = { code: null, edits: {}, typed: null };

/** It stays until it is dropped or published. */
export const rulesDrafts = keptDrafts<RulesDraft>();
