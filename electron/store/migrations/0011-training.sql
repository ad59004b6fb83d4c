-- Rounds of training: the cards that were drawn, in order. One is open for a person at a time.
CREATE TABLE training_round (
  id INTEGER PRIMARY KEY,
  staff_no TEXT NOT NULL REFERENCES staff (no),
  started_at_ms INTEGER NOT NULL,
  cards TEXT NOT NULL CHECK (json_valid(cards)),
  finished_at_ms INTEGER
) STRICT;
CREATE UNIQUE INDEX training_round_open ON training_round (staff_no) WHERE finished_at_ms IS NULL;
CREATE INDEX training_round_finished ON training_round (finished_at_ms);

-- Every answer as it was given; never changed.
CREATE TABLE training_answer (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES training_round (id),
  staff_no TEXT NOT NULL REFERENCES staff (no),
  card TEXT NOT NULL,
  chosen TEXT NOT NULL CHECK (json_valid(chosen)),
  correct INTEGER NOT NULL CHECK (correct IN (0, 1)),
  at_ms INTEGER NOT NULL,
  UNIQUE (round_id, card)
) STRICT;
CREATE INDEX training_answer_at ON training_answer (at_ms);

-- How well each person knows each card, as the repetition library keeps it: stability in days.
CREATE TABLE training_card (
  staff_no TEXT NOT NULL REFERENCES staff (no),
  card TEXT NOT NULL,
  due_at_ms INTEGER NOT NULL,
  stability REAL NOT NULL,
  difficulty REAL NOT NULL,
  scheduled_days INTEGER NOT NULL,
  learning_steps INTEGER NOT NULL,
  reps INTEGER NOT NULL CHECK (reps > 0),
  lapses INTEGER NOT NULL CHECK (lapses >= 0),
  state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
  last_at_ms INTEGER NOT NULL,
  PRIMARY KEY (staff_no, card)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER training_answer_update BEFORE UPDATE ON training_answer
BEGIN SELECT RAISE(ABORT, 'append-only: training_answer'); END;
CREATE TRIGGER training_answer_delete BEFORE DELETE ON training_answer
BEGIN SELECT RAISE(ABORT, 'append-only: training_answer'); END;
