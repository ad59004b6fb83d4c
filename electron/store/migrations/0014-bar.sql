-- What is left for the next shift when the bar is handed over (O-02, F-06): null on a form that did
-- not ask, '' where nothing was left but the lines' own notes.
ALTER TABLE handover ADD COLUMN left_words TEXT;

-- Who took over what was left, once for each handover.
CREATE TABLE handover_acceptance (
  handover_id INTEGER PRIMARY KEY REFERENCES handover (id),
  at_ms INTEGER NOT NULL,
  staff_no TEXT NOT NULL REFERENCES staff (no),
  event INTEGER NOT NULL
) STRICT;

CREATE TRIGGER handover_acceptance_update BEFORE UPDATE ON handover_acceptance
BEGIN SELECT RAISE(ABORT, 'append-only: handover_acceptance'); END;
CREATE TRIGGER handover_acceptance_delete BEFORE DELETE ON handover_acceptance
BEGIN SELECT RAISE(ABORT, 'append-only: handover_acceptance'); END;

-- The station's own lists of drinks and of what is handed over, whole each time; the last one holds.
CREATE TABLE bar_list (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('drinks', 'handover')),
  items TEXT NOT NULL CHECK (json_valid(items)),
  event INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  by_no TEXT NOT NULL REFERENCES staff (no)
) STRICT;
CREATE INDEX bar_list_kind ON bar_list (kind, id);

CREATE TRIGGER bar_list_update BEFORE UPDATE ON bar_list
BEGIN SELECT RAISE(ABORT, 'append-only: bar_list'); END;
CREATE TRIGGER bar_list_delete BEFORE DELETE ON bar_list
BEGIN SELECT RAISE(ABORT, 'append-only: bar_list'); END;

-- The file of somebody's photo, by its hash; null where there is none.
ALTER TABLE staff ADD COLUMN photo TEXT REFERENCES attachment (sha256);
