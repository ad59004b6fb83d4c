-- What keeps the station as fast after ten years as on its first day.

-- A period's visits by when they began: a day's are no longer among its month's.
DROP INDEX visit_month;
CREATE INDEX visit_began ON visit (seated_at_ms);

-- The figures of a past day, kept in quiet moments; null where they are to be made anew. Whatever
-- touches a stay or a round of that day takes them back in the same transaction. A day without a row,
-- such as today, is counted from its records.
CREATE TABLE service_day (
  from_ms INTEGER PRIMARY KEY,
  until_ms INTEGER NOT NULL CHECK (until_ms > from_ms),
  date TEXT NOT NULL UNIQUE,
  body TEXT CHECK (json_valid(body))
) STRICT;
CREATE INDEX service_day_stale ON service_day (date) WHERE body IS NULL;

CREATE TRIGGER service_day_visit_new AFTER INSERT ON visit
BEGIN
  UPDATE service_day SET body = NULL
  WHERE from_ms = (SELECT max(from_ms) FROM service_day WHERE from_ms <= new.seated_at_ms)
    AND until_ms > new.seated_at_ms AND body IS NOT NULL;
END;
CREATE TRIGGER service_day_visit AFTER UPDATE ON visit
BEGIN
  UPDATE service_day SET body = NULL
  WHERE from_ms = (SELECT max(from_ms) FROM service_day WHERE from_ms <= new.seated_at_ms)
    AND until_ms > new.seated_at_ms AND body IS NOT NULL;
END;
CREATE TRIGGER service_day_request_new AFTER INSERT ON guest_request
BEGIN
  UPDATE service_day SET body = NULL
  WHERE from_ms = (
      SELECT max(from_ms) FROM service_day
      WHERE from_ms <= (SELECT seated_at_ms FROM visit WHERE id = new.visit_id))
    AND until_ms > (SELECT seated_at_ms FROM visit WHERE id = new.visit_id) AND body IS NOT NULL;
END;
CREATE TRIGGER service_day_request AFTER UPDATE ON guest_request
BEGIN
  UPDATE service_day SET body = NULL
  WHERE from_ms = (
      SELECT max(from_ms) FROM service_day
      WHERE from_ms <= (SELECT seated_at_ms FROM visit WHERE id = new.visit_id))
    AND until_ms > (SELECT seated_at_ms FROM visit WHERE id = new.visit_id) AND body IS NOT NULL;
END;
CREATE TRIGGER service_day_session_new AFTER INSERT ON vip_session
BEGIN
  UPDATE service_day SET body = NULL
  WHERE from_ms = (SELECT max(from_ms) FROM service_day WHERE from_ms <= new.entered_at_ms)
    AND until_ms > new.entered_at_ms AND body IS NOT NULL;
END;
CREATE TRIGGER service_day_session AFTER UPDATE ON vip_session
BEGIN
  UPDATE service_day SET body = NULL
  WHERE from_ms = (SELECT max(from_ms) FROM service_day WHERE from_ms <= new.entered_at_ms)
    AND until_ms > new.entered_at_ms AND body IS NOT NULL;
END;
-- A round counts where its wait began; the due points of a stay never change without the stay.
CREATE TRIGGER service_day_round AFTER UPDATE OF state ON timer WHEN new.kind = 'patrol'
BEGIN
  UPDATE service_day SET body = NULL
  WHERE from_ms = (SELECT max(from_ms) FROM service_day WHERE from_ms <= new.started_at_ms)
    AND until_ms > new.started_at_ms AND body IS NOT NULL;
END;

-- The appeals that wait for a manager's word.
CREATE TABLE open_appeal (seq INTEGER PRIMARY KEY REFERENCES answer (seq)) STRICT;
INSERT INTO open_appeal (seq)
SELECT seq FROM answer
WHERE kind = 'appealed' AND NOT EXISTS (SELECT 1 FROM appeal_resolution AS done WHERE done.seq = answer.seq);
DROP INDEX answer_appealed;
CREATE TRIGGER open_appeal_new AFTER INSERT ON answer WHEN new.kind = 'appealed'
BEGIN INSERT INTO open_appeal (seq) VALUES (new.seq); END;
CREATE TRIGGER open_appeal_settled AFTER INSERT ON appeal_resolution
BEGIN DELETE FROM open_appeal WHERE seq = new.seq; END;

-- The days that may wait for the manager's signature: those with a shift, a handover or a note.
CREATE TABLE unsigned_day (date TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO unsigned_day (date)
SELECT date FROM (
  SELECT date FROM shift UNION SELECT date FROM handover UNION SELECT date FROM work_note WHERE void = 0)
WHERE date > coalesce((SELECT after FROM work_log_start), '')
  AND date NOT IN (SELECT date FROM work_log);
CREATE TRIGGER unsigned_day_shift AFTER INSERT ON shift
WHEN NOT EXISTS (SELECT 1 FROM work_log WHERE date = new.date)
BEGIN INSERT OR IGNORE INTO unsigned_day (date) VALUES (new.date); END;
CREATE TRIGGER unsigned_day_handover AFTER INSERT ON handover
WHEN NOT EXISTS (SELECT 1 FROM work_log WHERE date = new.date)
BEGIN INSERT OR IGNORE INTO unsigned_day (date) VALUES (new.date); END;
CREATE TRIGGER unsigned_day_note AFTER INSERT ON work_note
WHEN NOT EXISTS (SELECT 1 FROM work_log WHERE date = new.date)
BEGIN INSERT OR IGNORE INTO unsigned_day (date) VALUES (new.date); END;
CREATE TRIGGER unsigned_day_signed AFTER INSERT ON work_log
BEGIN DELETE FROM unsigned_day WHERE date = new.date; END;

-- What an undo looks for.
CREATE INDEX guest_request_event ON guest_request (event);
CREATE INDEX guest_request_delivered ON guest_request (delivered_event)
  WHERE delivered_event IS NOT NULL;

-- What was last switched in a zone; the audit log by kind, by person and by time.
CREATE INDEX light_last ON light (zone) WHERE void = 0;
CREATE INDEX audit_kind ON audit (kind);
CREATE INDEX audit_actor ON audit (actor);
CREATE INDEX audit_about ON audit (about) WHERE about IS NOT NULL;
CREATE INDEX audit_at ON audit (at_ms);
