-- What was promised and kept is found again by when it began; a stay's due points by the stay.
CREATE INDEX visit_seated ON visit (seated_at_ms);
CREATE INDEX vip_session_entered ON vip_session (entered_at_ms);
CREATE INDEX timer_stay ON timer (kind, owner_id, started_at_ms);

-- A place's day, line by line.
CREATE INDEX journal_day ON journal (business_date, subject);

-- What the station has set otherwise, from what to what.
CREATE INDEX audit_policy ON audit (id) WHERE what = 'policy';

-- A day's entries by the day that they are about.
CREATE INDEX ledger_entry_date ON ledger_entry (business_date);
