-- What the staff add to a day's log, and the log as it stood when the manager signed it (F-06).
CREATE TABLE work_note (
  id INTEGER PRIMARY KEY,
  date TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  staff_no TEXT NOT NULL REFERENCES staff (no),
  text TEXT NOT NULL,
  event INTEGER NOT NULL UNIQUE,
  void INTEGER NOT NULL DEFAULT 0 CHECK (void IN (0, 1))
) STRICT;
CREATE INDEX work_note_date ON work_note (date) WHERE void = 0;

CREATE TABLE work_log (
  date TEXT PRIMARY KEY,
  signed_at_ms INTEGER NOT NULL,
  signed_by TEXT NOT NULL REFERENCES staff (no),
  -- The day's figures as they were built at the signing, and their SHA-256 (RFC 8785).
  body TEXT NOT NULL CHECK (json_valid(body)),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER work_log_update BEFORE UPDATE ON work_log
BEGIN SELECT RAISE(ABORT, 'append-only: work_log'); END;
CREATE TRIGGER work_log_delete BEFORE DELETE ON work_log
BEGIN SELECT RAISE(ABORT, 'append-only: work_log'); END;

-- Days before the station kept logs wait for nobody's signature: those after this one do.
CREATE TABLE work_log_start (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  after TEXT NOT NULL
) STRICT;
INSERT INTO work_log_start (id, after)
SELECT 1, max(date) FROM shift HAVING max(date) IS NOT NULL;

-- A month's review meeting (F-08): what was looked at, what was decided, by whom, due when.
CREATE TABLE review (
  month TEXT PRIMARY KEY,
  held_on TEXT NOT NULL,
  held_at_ms INTEGER NOT NULL,
  held_by TEXT NOT NULL REFERENCES staff (no),
  present TEXT NOT NULL CHECK (json_valid(present)),
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE review_point (
  id INTEGER PRIMARY KEY,
  month TEXT NOT NULL REFERENCES review (month),
  kind TEXT NOT NULL CHECK (kind IN ('clause', 'repeat', 'service', 'guest', 'other')),
  rule TEXT,
  staff_no TEXT REFERENCES staff (no),
  -- The figure as it stood when it was taken up; null where there is none.
  times INTEGER,
  text TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  by_no TEXT NOT NULL REFERENCES staff (no),
  event INTEGER NOT NULL UNIQUE,
  void INTEGER NOT NULL DEFAULT 0 CHECK (void IN (0, 1)),
  CHECK ((kind IN ('clause', 'repeat')) = (rule IS NOT NULL)),
  CHECK ((kind = 'repeat') = (staff_no IS NOT NULL))
) STRICT;
CREATE INDEX review_point_month ON review_point (month) WHERE void = 0;

CREATE TABLE review_decision (
  id INTEGER PRIMARY KEY,
  month TEXT NOT NULL REFERENCES review (month),
  point_id INTEGER REFERENCES review_point (id),
  -- Which of the nine steps of the zero-defect cycle it belongs to.
  step INTEGER NOT NULL CHECK (step BETWEEN 1 AND 9),
  text TEXT NOT NULL,
  owner_no TEXT NOT NULL REFERENCES staff (no),
  due_on TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  by_no TEXT NOT NULL REFERENCES staff (no),
  event INTEGER NOT NULL UNIQUE,
  done_on TEXT,
  done_by TEXT REFERENCES staff (no),
  done_note TEXT,
  done_event INTEGER,
  void INTEGER NOT NULL DEFAULT 0 CHECK (void IN (0, 1)),
  CHECK ((done_on IS NULL) = (done_by IS NULL) AND (done_on IS NULL) = (done_event IS NULL))
) STRICT;
CREATE INDEX review_decision_month ON review_decision (month) WHERE void = 0;
CREATE INDEX review_decision_open ON review_decision (due_on) WHERE done_on IS NULL AND void = 0;
