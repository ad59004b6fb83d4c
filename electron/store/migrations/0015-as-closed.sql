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
