-- The front desk: one row a record of any kind (F-01 to F-05, F-07). What a kind alone has stands in
-- `detail`; guests' data stands in its own columns and in `detail`, never in the journal.
CREATE TABLE desk_record (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL
    CHECK (kind IN ('request', 'complaint', 'found', 'loan', 'key', 'parcel', 'feedback')),
  date TEXT NOT NULL,
  taken_at_ms INTEGER NOT NULL,
  taken_by TEXT NOT NULL REFERENCES staff (no),
  text TEXT NOT NULL,
  -- The code of what was lent or taken: a loan's, a key's.
  item TEXT CHECK ((kind IN ('loan', 'key')) = (item IS NOT NULL)),
  about TEXT REFERENCES staff (no),
  rating INTEGER CHECK (rating BETWEEN 1 AND 5),
  guest_name TEXT,
  guest_room TEXT,
  guest_phone TEXT,
  due_at_ms INTEGER,
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'cancelled')),
  closed_at_ms INTEGER,
  closed_by TEXT REFERENCES staff (no),
  cancel_reason TEXT,
  detail TEXT NOT NULL CHECK (json_valid(detail)),
  -- When the guest's data was taken out.
  blanked_at_ms INTEGER,
  -- 1 where the taking itself was taken back: it never counts.
  void INTEGER NOT NULL DEFAULT 0 CHECK (void IN (0, 1)),
  CHECK ((state = 'open') = (closed_at_ms IS NULL)),
  CHECK ((state = 'open') = (closed_by IS NULL)),
  CHECK ((state = 'cancelled') = (cancel_reason IS NOT NULL)),
  CHECK (
    blanked_at_ms IS NULL
    OR (guest_name IS NULL AND guest_room IS NULL AND guest_phone IS NULL AND state <> 'open')
  )
) STRICT;
CREATE INDEX desk_record_open ON desk_record (due_at_ms) WHERE state = 'open' AND void = 0;
CREATE INDEX desk_record_date ON desk_record (kind, date);
CREATE INDEX desk_record_guest ON desk_record (closed_at_ms)
  WHERE closed_at_ms IS NOT NULL AND blanked_at_ms IS NULL;
-- A key is with one person at a time (F-05).
CREATE UNIQUE INDEX desk_record_key ON desk_record (item)
  WHERE kind = 'key' AND state = 'open' AND void = 0;

-- What happened to one record.
CREATE INDEX journal_desk ON journal (subject) WHERE subject GLOB 'desk *';

-- Suggestions come from more than timers, check-ins and grooming; `event` names the journal line
-- that made one, so that taking it back takes the suggestion along.
CREATE TABLE suggestion_next (
  id INTEGER PRIMARY KEY,
  rule TEXT NOT NULL,
  source TEXT NOT NULL
    CHECK (source IN ('vip-missed', 'late', 'grooming', 'complaint', 'lost-found')),
  subject TEXT NOT NULL,
  staff_no TEXT REFERENCES staff (no),
  date TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'used', 'dismissed')),
  settled_by TEXT REFERENCES staff (no),
  settled_at_ms INTEGER,
  reason TEXT,
  event INTEGER
) STRICT;
INSERT INTO suggestion_next
  (id, rule, source, subject, staff_no, date, at_ms, state, settled_by, settled_at_ms, reason)
SELECT id, rule, source, subject, staff_no, date, at_ms, state, settled_by, settled_at_ms, reason
FROM suggestion;
DROP TABLE suggestion;
ALTER TABLE suggestion_next RENAME TO suggestion;
CREATE INDEX suggestion_open ON suggestion (at_ms) WHERE state = 'open';
