-- The audit log of everything that a manager decides or sets, of PINs and of what was refused: one
-- line each, gapless, never changed. What the journal knew of the time before comes in by its time.
DROP TRIGGER audit_update;
DROP TRIGGER audit_delete;

-- staff, pin, settings, standard, month, ledger, clock, station, refused; other for all else.
ALTER TABLE audit ADD COLUMN kind TEXT NOT NULL DEFAULT 'other';
-- The employee number that it is about.
ALTER TABLE audit ADD COLUMN about TEXT;
-- The journal line of the command that did it.
ALTER TABLE audit ADD COLUMN event INTEGER REFERENCES journal (id) DEFERRABLE INITIALLY DEFERRED;

CREATE TEMP TABLE older AS
SELECT
  at_ms, 0 AS source, id AS line, actor, what, detail, NULL AS event,
  CASE
    WHEN what = 'wrong PIN' THEN 'pin'
    WHEN what = 'refused' THEN 'refused'
    WHEN what = 'policy' THEN 'settings'
    WHEN what LIKE 'clock %' THEN 'clock'
    ELSE 'other'
  END AS kind,
  CASE what WHEN 'wrong PIN' THEN actor END AS about
FROM audit
UNION ALL
SELECT
  at_ms, 1, id, actor, command, json_remove(payload, '$.rules', '$.staff'), id,
  CASE command
    WHEN 'station.init' THEN 'station'
    WHEN 'pin.change' THEN 'pin'
    WHEN 'standard.publish' THEN 'standard'
    WHEN 'policy.set' THEN 'settings'
    WHEN 'month.close' THEN 'month'
    ELSE CASE WHEN command LIKE 'staff.%' THEN 'staff' ELSE 'ledger' END
  END,
  CASE
    WHEN command = 'pin.change' THEN actor
    WHEN command LIKE 'staff.%' THEN json_extract(payload, '$.no')
    WHEN command IN ('ledger.reverse', 'ledger.resolveAppeal')
      THEN (SELECT staff_no FROM ledger_entry WHERE seq = json_extract(payload, '$.seq'))
    WHEN command IN ('ledger.approve', 'ledger.reject')
      THEN (SELECT staff_no FROM pending WHERE id = json_extract(payload, '$.pending'))
    WHEN command = 'suggestion.dismiss'
      THEN (SELECT staff_no FROM suggestion WHERE id = json_extract(payload, '$.suggestion'))
  END
FROM journal
WHERE command IN (
  'station.init', 'staff.add', 'staff.edit', 'staff.import', 'staff.leave', 'pin.change',
  'standard.publish', 'policy.set', 'month.close', 'ledger.approve', 'ledger.reject', 'ledger.reverse',
  'ledger.resolveAppeal', 'suggestion.dismiss'
)
-- What was set since then has a line for each change already.
AND NOT (
  command = 'policy.set'
  AND EXISTS (SELECT 1 FROM audit WHERE what = 'policy' AND audit.at_ms = journal.at_ms)
);
DELETE FROM audit;
INSERT INTO audit (id, at_ms, actor, what, detail, kind, about, event)
SELECT row_number() OVER (ORDER BY at_ms, source, line), at_ms, actor, what, detail, kind, about, event
FROM older ORDER BY at_ms, source, line;
DROP TABLE older;

CREATE TRIGGER audit_next BEFORE INSERT ON audit
WHEN new.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM audit)
BEGIN SELECT RAISE(ABORT, 'append-only: audit id'); END;
CREATE TRIGGER audit_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'append-only: audit'); END;
CREATE TRIGGER audit_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'append-only: audit'); END;

-- Appeals are few among the answers: those that still wait are found among them.
CREATE INDEX answer_appealed ON answer (seq) WHERE kind = 'appealed';
