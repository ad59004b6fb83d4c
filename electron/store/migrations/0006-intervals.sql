-- A stay's due points, and a zone's by when they began: no index more for a tap to write.
DROP INDEX timer_owner;
CREATE INDEX timer_owner ON timer (kind, owner_id, started_at_ms);

-- What the station has set otherwise, from what to what.
CREATE INDEX audit_policy ON audit (id) WHERE what = 'policy';
