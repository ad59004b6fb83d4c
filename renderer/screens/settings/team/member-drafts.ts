import type { MemberDraft } from '../../../parts/member-draft';
import { keptDrafts } from '../../../state/kept-drafts';

/** A form that is half filled in: whose it is to be, and what was typed but the PIN. */
export interface HalfFilled {
  /** Null for somebody new. */
  no: string | null;
  draft: MemberDraft;
}

/** It outlives the lock, and goes when the form is saved or closed. */
export const memberDrafts = keptDrafts<HalfFilled>();
