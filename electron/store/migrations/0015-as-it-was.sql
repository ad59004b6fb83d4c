-- A closed month is told as it was when it was closed: each person's name and wage, and the cap.
-- Months that were closed before this was kept have none, and are told with today's.
ALTER TABLE month_close ADD COLUMN cap_percent INTEGER CHECK (cap_percent BETWEEN 0 AND 100);

CREATE TABLE month_person (
  month TEXT NOT NULL REFERENCES month_close (month),
  staff_no TEXT NOT NULL REFERENCES staff (no),
  name TEXT NOT NULL,
  monthly_wage_fen INTEGER CHECK (monthly_wage_fen >= 0),
  PRIMARY KEY (month, staff_no)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER month_person_update BEFORE UPDATE ON month_person
BEGIN SELECT RAISE(ABORT, 'append-only: month_person'); END;
CREATE TRIGGER month_person_delete BEFORE DELETE ON month_person
BEGIN SELECT RAISE(ABORT, 'append-only: month_person'); END;

-- The version of the catalogue that a proposal was made under; null for older ones.
ALTER TABLE pending ADD COLUMN standard INTEGER CHECK (standard > 0);

-- S-08: each ashtray of a stay is asked about again by its own.
ALTER TABLE joined_table ADD COLUMN declined_at_ms INTEGER;

-- The cups as they were brought, each with its time since the guests sat down: {afterMs, drink, qty}.
-- Of stays that began before this was kept, all count with the first serving.
ALTER TABLE visit ADD COLUMN cups TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(cups));
UPDATE visit SET cups = (
  SELECT json_group_array(json_object(
    'afterMs', served_at_ms - seated_at_ms,
    'drink', line.value ->> 'drink',
    'qty', line.value ->> 'qty'))
  FROM json_each(visit.drinks) AS line)
WHERE served_at_ms IS NOT NULL;

-- The same in VIP rooms: what was ordered is brought with the next service.
ALTER TABLE vip_session ADD COLUMN cups TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(cups));

-- Guests' names are taken out of a VIP room's stay after as many days as out of the front desk's records.
CREATE INDEX vip_session_named ON vip_session (left_at_ms)
WHERE left_at_ms IS NOT NULL AND (guest_names <> '[]' OR leaders <> '[]');
