-- The ledger and the journal with fewer indexes: each command wrote a page of the log for every one
-- of them, and those with random keys wrote a far one. What they held is still held:
--   prev_hash must be the hash of the entry before (a trigger; a UNIQUE saw only repetitions);
--   an entry is reversed once, a line taken back once, a command id used once (partial indexes).
-- Rows move as they are, whatever was done to them: it is verify that judges them.
PRAGMA ignore_check_constraints = ON;

CREATE TEMP TABLE moved_entry AS SELECT * FROM ledger_entry;
DROP TABLE ledger_entry;
CREATE TABLE ledger_entry (
  seq INTEGER PRIMARY KEY CHECK (seq > 0),
  v INTEGER NOT NULL CHECK (v = 1),
  id TEXT NOT NULL UNIQUE,
  recorded_at TEXT NOT NULL,
  business_date TEXT NOT NULL,
  month TEXT NOT NULL,
  staff_no TEXT NOT NULL REFERENCES staff (no),
  kind TEXT NOT NULL CHECK (kind IN ('penalty', 'reward', 'reversal')),
  rule TEXT NOT NULL,
  standard INTEGER NOT NULL CHECK (standard > 0),
  times INTEGER NOT NULL CHECK (times > 0),
  sanction TEXT NOT NULL CHECK (sanction IN ('fine', 'dismissal', 'bonus')),
  amount_fen INTEGER NOT NULL,
  note TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES staff (no),
  approved_by TEXT REFERENCES staff (no),
  reverses INTEGER REFERENCES ledger_entry (seq),
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  CHECK ((kind = 'reversal') = (reverses IS NOT NULL)),
  CHECK (
    CASE kind || ' ' || sanction
      WHEN 'penalty fine' THEN amount_fen < 0
      WHEN 'penalty dismissal' THEN amount_fen = 0 AND times = 1
      WHEN 'reward bonus' THEN amount_fen > 0
      WHEN 'reversal fine' THEN amount_fen > 0
      WHEN 'reversal dismissal' THEN amount_fen = 0 AND times = 1
      WHEN 'reversal bonus' THEN amount_fen < 0
      ELSE 0
    END
  )
) STRICT;
INSERT INTO ledger_entry SELECT * FROM moved_entry ORDER BY seq;
DROP TABLE moved_entry;
CREATE INDEX ledger_entry_month ON ledger_entry (month, staff_no);
CREATE UNIQUE INDEX ledger_entry_reverses ON ledger_entry (reverses) WHERE reverses IS NOT NULL;

CREATE TRIGGER ledger_entry_next BEFORE INSERT ON ledger_entry
WHEN new.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM ledger_entry)
BEGIN SELECT RAISE(ABORT, 'append-only: ledger_entry seq'); END;
CREATE TRIGGER ledger_entry_link BEFORE INSERT ON ledger_entry
WHEN new.prev_hash IS NOT coalesce(
  (SELECT hash FROM ledger_entry WHERE seq = new.seq - 1),
  '0000000000000000000000000000000000000000000000000000000000000000'
)
BEGIN SELECT RAISE(ABORT, 'append-only: ledger_entry prev_hash'); END;
CREATE TRIGGER ledger_entry_update BEFORE UPDATE ON ledger_entry
BEGIN SELECT RAISE(ABORT, 'append-only: ledger_entry'); END;
CREATE TRIGGER ledger_entry_delete BEFORE DELETE ON ledger_entry
BEGIN SELECT RAISE(ABORT, 'append-only: ledger_entry'); END;

CREATE TEMP TABLE moved_line AS SELECT * FROM journal;
DROP TABLE journal;
CREATE TABLE journal (
  id INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  business_date TEXT NOT NULL,
  actor TEXT NOT NULL,
  command TEXT NOT NULL,
  subject TEXT,
  payload TEXT NOT NULL CHECK (json_valid(payload)),
  flags TEXT NOT NULL CHECK (json_valid(flags)),
  undoes INTEGER REFERENCES journal (id),
  command_id TEXT,
  reply TEXT CHECK (json_valid(reply))
) STRICT;
INSERT INTO journal SELECT * FROM moved_line ORDER BY id;
DROP TABLE moved_line;
CREATE UNIQUE INDEX journal_undoes ON journal (undoes) WHERE undoes IS NOT NULL;
CREATE UNIQUE INDEX journal_command_id ON journal (command_id) WHERE command_id IS NOT NULL;

CREATE TRIGGER journal_next BEFORE INSERT ON journal
WHEN new.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM journal)
BEGIN SELECT RAISE(ABORT, 'append-only: journal id'); END;
CREATE TRIGGER journal_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'append-only: journal'); END;
CREATE TRIGGER journal_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'append-only: journal'); END;

-- An undo looks among the open timers, which are few.
DROP INDEX timer_opened_event;

PRAGMA ignore_check_constraints = OFF;
