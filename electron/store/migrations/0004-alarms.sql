-- What was told of a due point already, and until when its alarm is quiet, by which journal line.
ALTER TABLE timer ADD COLUMN told TEXT NOT NULL DEFAULT 'waiting'
  CHECK (told IN ('waiting', 'due', 'overdue', 'missed'));
ALTER TABLE timer ADD COLUMN quiet_until_ms INTEGER;
ALTER TABLE timer ADD COLUMN quiet_event INTEGER;

-- One due point of a kind and subject for the event that starts it, whoever asks twice.
CREATE UNIQUE INDEX timer_point ON timer (opened_event, kind, subject);
CREATE INDEX timer_owner ON timer (kind, owner_id);
CREATE INDEX timer_quiet ON timer (quiet_event) WHERE quiet_until_ms IS NOT NULL;

-- The station's time when it last wrote anything. It is later than the newest time that was believed
-- only while a clock far ahead waits for a manager's word.
ALTER TABLE clock ADD COLUMN last_at_ms INTEGER NOT NULL DEFAULT 0;
