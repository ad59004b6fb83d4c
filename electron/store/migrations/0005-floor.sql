-- What a version of the standard changed: the rule catalogue or the floor.
ALTER TABLE standard ADD COLUMN part TEXT NOT NULL DEFAULT 'rules' CHECK (part IN ('rules', 'floor'));

-- The version of the standard that a stay was made under: its table or room stays what it was then.
ALTER TABLE visit ADD COLUMN standard INTEGER NOT NULL DEFAULT 1 CHECK (standard > 0);
-- What was last asked for or brought: the same again by one tap.
ALTER TABLE visit ADD COLUMN last_drinks TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(last_drinks));
ALTER TABLE vip_session ADD COLUMN standard INTEGER NOT NULL DEFAULT 1 CHECK (standard > 0);
-- Drinks by person, guests before leaders.
ALTER TABLE vip_session ADD COLUMN orders TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(orders));

-- The tables that a stay took beside its first one, each with its own ashtray; cleared with it.
CREATE TABLE joined_table (
  visit_id INTEGER NOT NULL REFERENCES visit (id),
  position INTEGER NOT NULL,
  table_code TEXT NOT NULL,
  standard INTEGER NOT NULL CHECK (standard > 0),
  butts INTEGER NOT NULL,
  peel INTEGER NOT NULL CHECK (peel IN (0, 1)),
  -- 1 until the stay is cleared or taken back.
  here INTEGER NOT NULL CHECK (here IN (0, 1)),
  PRIMARY KEY (visit_id, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX joined_table_here ON joined_table (table_code) WHERE here = 1;

CREATE TABLE weather (
  event INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  date TEXT NOT NULL,
  sky TEXT NOT NULL CHECK (sky IN ('sunny', 'cloudy', 'overcast', 'rain', 'storm', 'fog', 'dusk')),
  note TEXT NOT NULL,
  staff_no TEXT NOT NULL REFERENCES staff (no),
  void INTEGER NOT NULL DEFAULT 0 CHECK (void IN (0, 1))
) STRICT;
CREATE INDEX weather_date ON weather (date);
