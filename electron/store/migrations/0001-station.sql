-- Names: *_at_ms are milliseconds since the Unix epoch, *_fen whole fen, dates local YYYY-MM-DD.

CREATE TABLE station (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  created_at_ms INTEGER NOT NULL
) STRICT;

-- The newest time that an accepted command has carried, and the newest entry that was posted.
CREATE TABLE clock (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  newest_at_ms INTEGER NOT NULL,
  newest_seq INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

-- Every version of the service standard, whole; never changed once published.
CREATE TABLE standard (
  version INTEGER PRIMARY KEY,
  effective_from TEXT NOT NULL,
  published_at_ms INTEGER NOT NULL,
  published_by TEXT NOT NULL,
  -- How it was talked over with the staff, and how it was made known to them.
  discussed TEXT NOT NULL,
  announced TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

CREATE TABLE staff (
  no TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  gender TEXT NOT NULL CHECK (gender IN ('f', 'm')),
  role TEXT NOT NULL CHECK (role IN ('attendant', 'supervisor', 'manager')),
  monthly_wage_fen INTEGER CHECK (monthly_wage_fen >= 0),
  joined_on TEXT NOT NULL,
  left_on TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE pin (
  staff_no TEXT PRIMARY KEY REFERENCES staff (no),
  hash TEXT NOT NULL,
  own INTEGER NOT NULL CHECK (own IN (0, 1)),
  failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0)
) STRICT, WITHOUT ROWID;

-- Every accepted command, one line each, never changed. `undoes` names the line that it takes back.
CREATE TABLE journal (
  id INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  business_date TEXT NOT NULL,
  actor TEXT NOT NULL,
  command TEXT NOT NULL,
  subject TEXT,
  payload TEXT NOT NULL CHECK (json_valid(payload)),
  flags TEXT NOT NULL CHECK (json_valid(flags)),
  undoes INTEGER UNIQUE REFERENCES journal (id),
  command_id TEXT UNIQUE,
  reply TEXT CHECK (json_valid(reply))
) STRICT;

-- What the journal does not hold and somebody may ask for: wrong PINs, refused ledger commands.
CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  actor TEXT,
  what TEXT NOT NULL,
  detail TEXT NOT NULL CHECK (json_valid(detail))
) STRICT;

-- How a subject (a table, a room, a zone) stood before its last command: what an undo goes back to.
CREATE TABLE undo_point (
  subject TEXT PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES journal (id) DEFERRABLE INITIALLY DEFERRED,
  before TEXT NOT NULL CHECK (json_valid(before))
) STRICT, WITHOUT ROWID;

CREATE TABLE shift (
  id INTEGER PRIMARY KEY,
  date TEXT NOT NULL,
  starts_at TEXT NOT NULL,
  starts_at_ms INTEGER NOT NULL,
  opened_at_ms INTEGER NOT NULL,
  opened_by TEXT NOT NULL REFERENCES staff (no),
  closed_at_ms INTEGER,
  closed_by TEXT REFERENCES staff (no)
) STRICT;
CREATE UNIQUE INDEX shift_open ON shift ((1)) WHERE closed_at_ms IS NULL;
CREATE INDEX shift_date ON shift (date);

CREATE TABLE check_in (
  shift_id INTEGER NOT NULL REFERENCES shift (id),
  staff_no TEXT NOT NULL REFERENCES staff (no),
  at_ms INTEGER NOT NULL,
  late INTEGER NOT NULL CHECK (late IN (0, 1)),
  by_no TEXT NOT NULL REFERENCES staff (no),
  PRIMARY KEY (shift_id, staff_no)
) STRICT, WITHOUT ROWID;

CREATE TABLE grooming_check (
  id INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  date TEXT NOT NULL,
  staff_no TEXT NOT NULL REFERENCES staff (no),
  kind TEXT NOT NULL CHECK (kind IN ('self', 'mutual')),
  checked_by TEXT NOT NULL REFERENCES staff (no),
  failed TEXT NOT NULL CHECK (json_valid(failed))
) STRICT;
CREATE INDEX grooming_check_date ON grooming_check (date, staff_no);

CREATE TABLE handover (
  id INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  date TEXT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  guard TEXT NOT NULL,
  staff_no TEXT NOT NULL REFERENCES staff (no)
) STRICT;
CREATE INDEX handover_date ON handover (date);

CREATE TABLE handover_item (
  handover_id INTEGER NOT NULL REFERENCES handover (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  expected INTEGER NOT NULL,
  counted INTEGER NOT NULL,
  note TEXT,
  PRIMARY KEY (handover_id, position)
) STRICT, WITHOUT ROWID;

-- How the lists of a day stand; the journal holds how they came to. A part is '' for the item itself.
CREATE TABLE checklist_state (
  date TEXT NOT NULL,
  item TEXT NOT NULL,
  part TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'na', 'undone')),
  count INTEGER,
  note TEXT,
  staff_no TEXT NOT NULL REFERENCES staff (no),
  at_ms INTEGER NOT NULL,
  standard INTEGER NOT NULL,
  PRIMARY KEY (date, item, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit (
  id INTEGER PRIMARY KEY,
  table_code TEXT NOT NULL,
  month TEXT NOT NULL,
  guests INTEGER NOT NULL,
  seated_at_ms INTEGER NOT NULL,
  seated_by TEXT NOT NULL,
  drinks TEXT NOT NULL CHECK (json_valid(drinks)),
  served_at_ms INTEGER,
  served_on_time INTEGER CHECK (served_on_time IN (0, 1)),
  refills INTEGER NOT NULL,
  refills_declined INTEGER NOT NULL,
  butts INTEGER NOT NULL,
  peel INTEGER NOT NULL CHECK (peel IN (0, 1)),
  eating INTEGER NOT NULL CHECK (eating IN (0, 1)),
  changes INTEGER NOT NULL,
  changes_for_butts INTEGER NOT NULL,
  changes_for_peel INTEGER NOT NULL,
  changes_declined INTEGER NOT NULL,
  declined_at_ms INTEGER,
  left_at_ms INTEGER,
  cleared_at_ms INTEGER,
  -- 1 where the seating itself was taken back: it never counts.
  void INTEGER NOT NULL DEFAULT 0 CHECK (void IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX visit_here ON visit (table_code) WHERE cleared_at_ms IS NULL AND void = 0;
CREATE INDEX visit_month ON visit (month);

CREATE TABLE guest_request (
  id INTEGER PRIMARY KEY,
  visit_id INTEGER NOT NULL REFERENCES visit (id),
  text TEXT NOT NULL,
  event INTEGER NOT NULL,
  asked_at_ms INTEGER NOT NULL,
  delivered_at_ms INTEGER,
  delivered_event INTEGER,
  void INTEGER NOT NULL DEFAULT 0 CHECK (void IN (0, 1))
) STRICT;
CREATE INDEX guest_request_visit ON guest_request (visit_id);

CREATE TABLE vip_session (
  id INTEGER PRIMARY KEY,
  room TEXT NOT NULL,
  month TEXT NOT NULL,
  guests INTEGER NOT NULL,
  guest_names TEXT NOT NULL CHECK (json_valid(guest_names)),
  leaders TEXT NOT NULL CHECK (json_valid(leaders)),
  entered_at_ms INTEGER NOT NULL,
  entered_by TEXT NOT NULL,
  services INTEGER NOT NULL,
  on_time INTEGER NOT NULL,
  late INTEGER NOT NULL,
  missed INTEGER NOT NULL,
  last_served_at_ms INTEGER,
  last_served_by TEXT,
  left_at_ms INTEGER,
  void INTEGER NOT NULL DEFAULT 0 CHECK (void IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX vip_session_here ON vip_session (room) WHERE left_at_ms IS NULL AND void = 0;
CREATE INDEX vip_session_month ON vip_session (month);

-- One row a due point, from the event that started it to the one that settled it.
CREATE TABLE timer (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('vip', 'serve', 'refill', 'clear', 'patrol')),
  subject TEXT NOT NULL,
  owner_id INTEGER NOT NULL,
  started_at_ms INTEGER NOT NULL,
  due_at_ms INTEGER NOT NULL,
  late_at_ms INTEGER NOT NULL,
  missed_at_ms INTEGER,
  state TEXT NOT NULL CHECK (state IN ('open', 'on-time', 'late', 'missed', 'cancelled')),
  opened_event INTEGER NOT NULL,
  settled_at_ms INTEGER,
  settled_event INTEGER
) STRICT;
CREATE UNIQUE INDEX timer_open ON timer (kind, subject) WHERE state = 'open';
CREATE INDEX timer_missing ON timer (missed_at_ms) WHERE state = 'open' AND missed_at_ms IS NOT NULL;
CREATE INDEX timer_opened_event ON timer (opened_event);
CREATE INDEX timer_settled_event ON timer (settled_event) WHERE settled_event IS NOT NULL;

CREATE TABLE patrol (
  event INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  date TEXT NOT NULL,
  shift_id INTEGER REFERENCES shift (id),
  zone TEXT NOT NULL,
  staff_no TEXT NOT NULL REFERENCES staff (no),
  void INTEGER NOT NULL DEFAULT 0 CHECK (void IN (0, 1))
) STRICT;
CREATE INDEX patrol_date ON patrol (date, zone);

CREATE TABLE light (
  event INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  date TEXT NOT NULL,
  zone TEXT NOT NULL,
  lit INTEGER NOT NULL CHECK (lit IN (0, 1)),
  reason TEXT NOT NULL,
  staff_no TEXT NOT NULL REFERENCES staff (no),
  void INTEGER NOT NULL DEFAULT 0 CHECK (void IN (0, 1))
) STRICT;
CREATE INDEX light_zone ON light (zone, at_ms);

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
  reverses INTEGER UNIQUE REFERENCES ledger_entry (seq),
  prev_hash TEXT NOT NULL UNIQUE,
  hash TEXT NOT NULL UNIQUE,
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
CREATE INDEX ledger_entry_month ON ledger_entry (month, staff_no);
CREATE INDEX ledger_entry_staff ON ledger_entry (staff_no, seq);

-- What the entries of a month come to, by person and rule; kept with each entry, held against the
-- chain by verify.
CREATE TABLE ledger_sum (
  month TEXT NOT NULL,
  staff_no TEXT NOT NULL REFERENCES staff (no),
  rule TEXT NOT NULL,
  entries INTEGER NOT NULL,
  penalty_times INTEGER NOT NULL,
  penalty_fen INTEGER NOT NULL,
  reward_times INTEGER NOT NULL,
  reward_fen INTEGER NOT NULL,
  dismissals INTEGER NOT NULL,
  PRIMARY KEY (month, staff_no, rule)
) STRICT, WITHOUT ROWID;

CREATE TABLE pending (
  id INTEGER PRIMARY KEY,
  staff_no TEXT NOT NULL REFERENCES staff (no),
  rule TEXT NOT NULL,
  times INTEGER NOT NULL,
  sanction TEXT NOT NULL CHECK (sanction IN ('fine', 'dismissal', 'bonus')),
  amount_fen INTEGER NOT NULL,
  note TEXT NOT NULL,
  business_date TEXT NOT NULL,
  month TEXT NOT NULL,
  late INTEGER NOT NULL CHECK (late IN (0, 1)),
  proposed_by TEXT NOT NULL REFERENCES staff (no),
  proposed_at_ms INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('pending', 'approved', 'rejected')),
  settled_by TEXT REFERENCES staff (no),
  settled_at_ms INTEGER,
  reason TEXT,
  seq INTEGER REFERENCES ledger_entry (seq)
) STRICT;
CREATE INDEX pending_open ON pending (month) WHERE state = 'pending';

-- The one answer of the person concerned.
CREATE TABLE answer (
  seq INTEGER PRIMARY KEY REFERENCES ledger_entry (seq),
  kind TEXT NOT NULL CHECK (kind IN ('acknowledged', 'appealed')),
  text TEXT NOT NULL,
  at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE appeal_resolution (
  seq INTEGER PRIMARY KEY REFERENCES answer (seq),
  outcome TEXT NOT NULL CHECK (outcome IN ('upheld', 'reversed')),
  reason TEXT NOT NULL,
  by_no TEXT NOT NULL REFERENCES staff (no),
  at_ms INTEGER NOT NULL
) STRICT;

-- What timers, check-ins and grooming propose to the supervisor; nothing fines by itself.
CREATE TABLE suggestion (
  id INTEGER PRIMARY KEY,
  rule TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('vip-missed', 'late', 'grooming')),
  subject TEXT NOT NULL,
  staff_no TEXT REFERENCES staff (no),
  date TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'used', 'dismissed')),
  settled_by TEXT REFERENCES staff (no),
  settled_at_ms INTEGER,
  reason TEXT
) STRICT;
CREATE INDEX suggestion_open ON suggestion (at_ms) WHERE state = 'open';

CREATE TABLE month_close (
  month TEXT PRIMARY KEY,
  closed_at_ms INTEGER NOT NULL,
  closed_by TEXT NOT NULL REFERENCES staff (no),
  head_seq INTEGER NOT NULL,
  head_hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Append-only: the ledger, its answers, its closings, the journal and the audit.
CREATE TRIGGER ledger_entry_next BEFORE INSERT ON ledger_entry
WHEN new.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM ledger_entry)
BEGIN SELECT RAISE(ABORT, 'append-only: ledger_entry seq'); END;
CREATE TRIGGER ledger_entry_update BEFORE UPDATE ON ledger_entry
BEGIN SELECT RAISE(ABORT, 'append-only: ledger_entry'); END;
CREATE TRIGGER ledger_entry_delete BEFORE DELETE ON ledger_entry
BEGIN SELECT RAISE(ABORT, 'append-only: ledger_entry'); END;

CREATE TRIGGER journal_next BEFORE INSERT ON journal
WHEN new.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM journal)
BEGIN SELECT RAISE(ABORT, 'append-only: journal id'); END;
CREATE TRIGGER journal_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'append-only: journal'); END;
CREATE TRIGGER journal_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'append-only: journal'); END;

CREATE TRIGGER audit_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'append-only: audit'); END;
CREATE TRIGGER audit_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'append-only: audit'); END;

CREATE TRIGGER answer_update BEFORE UPDATE ON answer
BEGIN SELECT RAISE(ABORT, 'append-only: answer'); END;
CREATE TRIGGER answer_delete BEFORE DELETE ON answer
BEGIN SELECT RAISE(ABORT, 'append-only: answer'); END;

CREATE TRIGGER appeal_resolution_update BEFORE UPDATE ON appeal_resolution
BEGIN SELECT RAISE(ABORT, 'append-only: appeal_resolution'); END;
CREATE TRIGGER appeal_resolution_delete BEFORE DELETE ON appeal_resolution
BEGIN SELECT RAISE(ABORT, 'append-only: appeal_resolution'); END;

CREATE TRIGGER standard_update BEFORE UPDATE ON standard
BEGIN SELECT RAISE(ABORT, 'append-only: standard'); END;
CREATE TRIGGER standard_delete BEFORE DELETE ON standard
BEGIN SELECT RAISE(ABORT, 'append-only: standard'); END;

CREATE TRIGGER month_close_update BEFORE UPDATE ON month_close
BEGIN SELECT RAISE(ABORT, 'append-only: month_close'); END;
CREATE TRIGGER month_close_delete BEFORE DELETE ON month_close
BEGIN SELECT RAISE(ABORT, 'append-only: month_close'); END;
