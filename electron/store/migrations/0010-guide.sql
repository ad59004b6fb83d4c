-- What the station wrote into its guide, one row each time; the last row of a code holds.
CREATE TABLE guide_page (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('written', 'removed', 'restored')),
  page TEXT CHECK (json_valid(page)),
  -- The journal line that wrote it: its pictures are kept under 'guide <event>'.
  event INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  by_no TEXT NOT NULL REFERENCES staff (no),
  CHECK ((state = 'written') = (page IS NOT NULL))
) STRICT;
CREATE INDEX guide_page_code ON guide_page (code, id);

-- The snacks and drinks on offer from a day on, by code, until the next choice.
CREATE TABLE offer (
  id INTEGER PRIMARY KEY,
  date TEXT NOT NULL,
  snacks TEXT NOT NULL CHECK (json_valid(snacks)),
  drinks TEXT NOT NULL CHECK (json_valid(drinks)),
  at_ms INTEGER NOT NULL,
  by_no TEXT NOT NULL REFERENCES staff (no)
) STRICT;
CREATE INDEX offer_date ON offer (date, id);

CREATE TRIGGER guide_page_update BEFORE UPDATE ON guide_page
BEGIN SELECT RAISE(ABORT, 'append-only: guide_page'); END;
CREATE TRIGGER guide_page_delete BEFORE DELETE ON guide_page
BEGIN SELECT RAISE(ABORT, 'append-only: guide_page'); END;

CREATE TRIGGER offer_update BEFORE UPDATE ON offer
BEGIN SELECT RAISE(ABORT, 'append-only: offer'); END;
CREATE TRIGGER offer_delete BEFORE DELETE ON offer
BEGIN SELECT RAISE(ABORT, 'append-only: offer'); END;
