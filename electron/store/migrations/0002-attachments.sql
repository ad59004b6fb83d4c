-- Photos and papers that records carry. The files lie in the data folder's attachments/, each under
-- its own hash; the hashed ledger entry does not know of them.

CREATE TABLE attachment (
  -- Lower-case hex SHA-256 of the file's bytes.
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  media_type TEXT NOT NULL
    CHECK (media_type IN ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  added_at_ms INTEGER NOT NULL,
  added_by TEXT NOT NULL REFERENCES staff (no)
) STRICT, WITHOUT ROWID;

-- Which record carries which file, in what order and under what name: 'entry 12', 'pending 3'.
CREATE TABLE attachment_use (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position > 0),
  sha256 TEXT NOT NULL REFERENCES attachment (sha256),
  name TEXT NOT NULL,
  -- The journal line of the command that brought it.
  event INTEGER NOT NULL REFERENCES journal (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (subject, position)
) STRICT;
CREATE INDEX attachment_use_file ON attachment_use (sha256);

CREATE TRIGGER attachment_update BEFORE UPDATE ON attachment
BEGIN SELECT RAISE(ABORT, 'append-only: attachment'); END;
CREATE TRIGGER attachment_delete BEFORE DELETE ON attachment
BEGIN SELECT RAISE(ABORT, 'append-only: attachment'); END;

CREATE TRIGGER attachment_use_next BEFORE INSERT ON attachment_use
WHEN new.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM attachment_use)
BEGIN SELECT RAISE(ABORT, 'append-only: attachment_use id'); END;
CREATE TRIGGER attachment_use_update BEFORE UPDATE ON attachment_use
BEGIN SELECT RAISE(ABORT, 'append-only: attachment_use'); END;
CREATE TRIGGER attachment_use_delete BEFORE DELETE ON attachment_use
BEGIN SELECT RAISE(ABORT, 'append-only: attachment_use'); END;
