/** A statement that would take away what guards the tables; the station has no use for one. */
export class GuardedStatement extends Error {
  constructor(sql: string) {
    super(`not on the station's connection: ${sql.slice(0, 80)}`);
    this.name = 'GuardedStatement';
  }
}

const BLANKS_AND_COMMENTS = /^(\s|;|--[^\n]*(\n|$)|\/\*[^]*?\*\/)*/;

/** Changes to tables, indexes and triggers; those of migrations go past this, at the start. */
const CHANGES_SHAPE = /^(DROP|ALTER|VACUUM|REINDEX|CREATE(?!\s+TEMP(ORARY)?\s+TABLE\b))\b/i;

/** A setting that is set: the triggers hang on some of them. What only looks or tidies up is let be. */
const SETS = /^PRAGMA\s+(?![\w.]*(check|checkpoint|_list|_info|optimize)\b)[\w.]+\s*[=(]/i;

/**
 * Keeps the append-only triggers and the settings that they need: what is written in `store/` by
 * mistake, or smuggled in, cannot take them away. Errors: GuardedStatement.
 */
export function refuseUnguarded(sql: string): void {
  const bare = sql.replace(BLANKS_AND_COMMENTS, '');
  if (CHANGES_SHAPE.test(bare) || SETS.test(bare)) throw new GuardedStatement(bare);
}
