-- What the bar keeps in stock, version by version; the latest of a code holds. `per_serving` is what
-- a cup of each drink takes of it, by the drink's code, in whole units.
CREATE TABLE stock_item (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  by_no TEXT NOT NULL REFERENCES staff (no),
  name TEXT NOT NULL,
  unit TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('drink', 'supply')),
  low_at INTEGER NOT NULL CHECK (low_at >= 0),
  per_serving TEXT NOT NULL CHECK (json_valid(per_serving)),
  -- 0 where it is not kept any more.
  kept INTEGER NOT NULL CHECK (kept IN (0, 1))
) STRICT;
CREATE INDEX stock_item_code ON stock_item (code, id);

-- What was counted and what came in.
CREATE TABLE stock_move (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  item TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('count', 'receive')),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  note TEXT NOT NULL,
  staff_no TEXT NOT NULL REFERENCES staff (no),
  void INTEGER NOT NULL DEFAULT 0 CHECK (void IN (0, 1))
) STRICT;
CREATE INDEX stock_move_item ON stock_move (item, at_ms) WHERE void = 0;
