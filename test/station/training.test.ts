import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { standardV1 } from '../../resources/standard';
import { DEFAULT_POLICY } from '../../shared/domain/policy';
import { cardsOf } from '../../shared/domain/training/cards';
import { questionOf } from '../../shared/domain/training/questions';
import { remember } from '../../electron/station/training/spacing';
import {
  ATTENDANT,
  COLLEAGUE,
  MANAGER,
  openedStation,
  SUPERVISOR,
  type TestStation,
} from '../support/station';

const AT = '2026-10-01T10:00:00';
const DAY_MS = 86_400_000;

let test: TestStation;
beforeEach(() => {
  test = openedStation();
});
afterEach(() => test.close());

const now = (staff = ATTENDANT, at = AT) => test.look(at, 'training.now', { staff });

/** The answer that is right for the question at hand, worked out from the standard alone. */
function rightAnswer(staff: string, at = AT): ('a' | 'b' | 'c' | 'd')[] {
  const { question } = now(staff, at).round!;
  const { db } = test.station;
  const row = db.get<{ reps: number }>(
    'SELECT reps FROM training_card WHERE staff_no = :staff AND card = :card',
    { staff, card: question.card },
  );
  const standard = test.look(at, 'standard.get', {});
  const card = cardsOf(standard, DEFAULT_POLICY).find(({ key }) => key === question.card)!;
  const seed = `${staff} ${question.card} ${row?.reps ?? 0}`;
  return questionOf(standard, DEFAULT_POLICY, card, seed)!.right as ('a' | 'b')[];
}

/** Answers the question at hand, right or wrong. */
function answer(staff: string, well: boolean, at = AT) {
  const { question, asked } = now(staff, at).round!;
  const right = rightAnswer(staff, at);
  const wrong =
    right.length > 1 ? right.toReversed() : ([right[0] === 'a' ? 'b' : 'a'] as ['a' | 'b']);
  const chosen = well ? right : wrong;
  return test.did(at, staff, 'training.answer', { card: question.card, asked, chosen });
}

/** A whole round; wrong in the first so many questions. Answers the cards, as they came. */
function practise(staff: string, at = AT, wrong = 0): string[] {
  test.did(at, staff, 'training.start', {});
  const cards: string[] = [];
  while (now(staff, at).round !== null) {
    cards.push(now(staff, at).round!.question.card);
    answer(staff, cards.length > wrong, at);
  }
  return cards;
}

describe('a round of training', () => {
  it('E-02 has eight questions, each judged at once, and is over after the last', () => {
    expect(now().round).toBeNull();
    expect(now().due).toBe(0);
    expect(test.did(AT, ATTENDANT, 'training.start', {}).output).toEqual({ round: 1, total: 8 });
    const right = rightAnswer(ATTENDANT);
    expect(answer(ATTENDANT, true).output).toEqual({ correct: true, right, finished: false });
    expect(now().round).toMatchObject({ total: 8, done: 1 });
    for (let done = 1; done < 7; done += 1) answer(ATTENDANT, done % 2 === 0);
    expect(answer(ATTENDANT, false).output).toMatchObject({ correct: false, finished: true });
    expect(now().round).toBeNull();
  });

  it('E-02 is interrupted and gone on with, also after a restart of the app’s memory', () => {
    test.did(AT, ATTENDANT, 'training.start', {});
    answer(ATTENDANT, true);
    const open = now();
    test.did(AT, ATTENDANT, 'vip.enter', { guests: 2 });
    test.did(AT, ATTENDANT, 'vip.serve', {});
    expect(now(ATTENDANT, '2026-10-02T10:00:00').round).toEqual(open.round);
    expect(test.code(AT, ATTENDANT, 'training.start', {})).toBe('CONFLICT');
    expect(test.code(AT, COLLEAGUE, 'training.start', {})).toBe('ok');
  });

  it('E-02 shows no question with its answer, and none of how it went', () => {
    test.did(AT, ATTENDANT, 'training.start', {});
    answer(ATTENDANT, false);
    const { round } = now();
    expect(Object.keys(round!).toSorted()).toEqual(['asked', 'done', 'id', 'question', 'total']);
    expect(Object.keys(round!.question).toSorted()).toEqual([
      'about',
      'card',
      'kind',
      'options',
      'page',
    ]);
  });

  it('E-02 an answer to what is no longer asked is CONFLICT, without a round NOT_FOUND', () => {
    const give = (card: string, asked: string) =>
      test.code(AT, ATTENDANT, 'training.answer', { card, asked, chosen: ['a'] });
    expect(give('phrase:serve', 'x')).toBe('NOT_FOUND');
    test.did(AT, ATTENDANT, 'training.start', {});
    const { question, asked } = now().round!;
    expect(give(question.card, 'x')).toBe('CONFLICT');
    expect(give('phrase:nothing', asked)).toBe('CONFLICT');
    expect(give(question.card, asked)).toBe('ok');
    expect(give(question.card, asked)).toBe('CONFLICT');
  });

  it('O-08 a card whose page was taken away drops out of the round', () => {
    test.did(AT, MANAGER, 'guide.add', {
      kind: 'snack',
      title: { zh: '桂花糕' },
      steps: [{ zh: '洗手' }, { zh: '切块' }, { zh: '装碟' }],
    });
    const snack = test.look(AT, 'standard.get', {}).snacks.at(-1)!;
    test.station.db.run(
      `INSERT INTO training_round (staff_no, started_at_ms, cards) VALUES (:no, 0, :cards)`,
      { no: ATTENDANT, cards: JSON.stringify([`order:snack-${snack.code}`]) },
    );
    expect(now().round?.question.options).toHaveLength(3);
    test.did(AT, MANAGER, 'guide.remove', { code: `snack-${snack.code}` });
    expect(now().round).toBeNull();
    expect(test.did(AT, ATTENDANT, 'training.start', {}).output).toMatchObject({ total: 8 });
  });

  it('E-02 is no service at the bar: no flags, not among the last taps, nothing proposed', () => {
    const flags = test.did(AT, SUPERVISOR, 'training.start', {}).flags;
    expect(flags).toEqual([]);
    answer(SUPERVISOR, false);
    const taps = test.look(AT, 'journal.recent', { limit: 50 });
    expect(taps.filter(({ command }) => command.startsWith('training.'))).toEqual([]);
    expect(test.look(AT, 'suggestion.list', {}, SUPERVISOR)).toEqual([]);
    expect(test.look(AT, 'ledger.list', { month: '2026-10' }, MANAGER).rows).toEqual([]);
  });
});

describe('what to repeat next', () => {
  it('E-02 what was wrong comes back first, what was right later and later', () => {
    const first = practise(ATTENDANT, AT, 3);
    const dueAt = (card: string) =>
      test.station.db.get<{ due: number }>(
        'SELECT due_at_ms AS due FROM training_card WHERE card = :card',
        { card },
      )!.due;
    const latestWrong = Math.max(...first.slice(0, 3).map(dueAt));
    const soonestRight = Math.min(...first.slice(3).map(dueAt));
    expect(latestWrong).toBeLessThan(soonestRight);
    expect(now(ATTENDANT, '2026-10-01T10:05:00').due).toBe(3);
    test.did('2026-10-01T10:05:00', ATTENDANT, 'training.start', {});
    const drawn = test.station.db.get<{ cards: string }>(
      'SELECT cards FROM training_round WHERE finished_at_ms IS NULL',
    )!;
    expect(JSON.parse(drawn.cards)).toEqual(expect.arrayContaining(first.slice(0, 3)));
  });

  it('E-02 the answer and what is remembered of it are one: both stand, or neither', () => {
    test.did(AT, ATTENDANT, 'training.start', {});
    // By another connection: the station's own lets nobody change its tables.
    const raw = new Sqlite(test.station.db.path);
    raw.exec(`CREATE TRIGGER no_memory BEFORE INSERT ON training_card
      BEGIN SELECT RAISE(ABORT, 'no memory'); END`);
    raw.close();
    expect(() => answer(ATTENDANT, true)).toThrow('no memory');
    expect(test.station.db.all('SELECT id FROM training_answer')).toEqual([]);
  });

  it('E-02 right answers on time push the next one out by days, then by weeks', () => {
    let memory = remember(undefined, true, 0);
    const spans: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const at = memory.dueAtMs;
      memory = remember(memory, true, at);
      spans.push((memory.dueAtMs - at) / DAY_MS);
    }
    expect(spans).toEqual(spans.toSorted((a, b) => a - b));
    expect(spans.at(-1)).toBeGreaterThan(21);
    const lapsed = remember(memory, false, memory.dueAtMs);
    expect(lapsed.lapses).toBe(1);
    expect(lapsed.dueAtMs - memory.dueAtMs).toBeLessThan(DAY_MS);
  });

  it('E-02 is the same for the same answers, and a clock that runs back counts as no time', () => {
    const once = remember(remember(undefined, true, 1000), false, 5000);
    expect(remember(remember(undefined, true, 1000), false, 5000)).toEqual(once);
    const back = remember(remember(undefined, true, 1000), true, 0);
    expect(back).toEqual(remember(remember(undefined, true, 1000), true, 1000));
  });
});

describe('results', () => {
  it('E-02 one’s own are seen by one’s own PIN, and tell what comes next', () => {
    practise(ATTENDANT, AT, 2);
    const mine = test.look(AT, 'training.mine', {}, ATTENDANT);
    expect(mine).toMatchObject({ rounds: 1, answered: 8, correct: 6 });
    expect(mine.topics.reduce((sum, topic) => sum + topic.answered, 0)).toBe(8);
    expect(mine.next).toHaveLength(8);
    expect(mine.next[0]!.dueAtMs).toBeLessThanOrEqual(mine.next.at(-1)!.dueAtMs);
    expect(test.look(AT, 'training.mine', {}, COLLEAGUE)).toMatchObject({ answered: 0, next: [] });
  });

  it('E-02 the supervisor sees who practised and where the team is weak', () => {
    const missed = practise(ATTENDANT, AT, 2).slice(0, 2);
    practise(COLLEAGUE);
    const team = test.look('2026-10-01T12:00:00', 'training.team', {}, SUPERVISOR);
    const rows = Object.fromEntries(team.people.map((person) => [person.no, person]));
    expect(rows[ATTENDANT]).toMatchObject({ rounds: 1, answered: 8, correct: 6, due: 8 });
    expect(rows[COLLEAGUE]).toMatchObject({ rounds: 1, answered: 8, correct: 8 });
    expect(rows[SUPERVISOR]).toMatchObject({ rounds: 0, answered: 0, lastAtMs: null, due: 0 });
    expect(team.weak.map(({ card }) => card).toSorted()).toEqual(missed.toSorted());
    expect(team.weak.every(({ answered, correct }) => answered > correct)).toBe(true);
  });

  it('E-02 is about the last thirty days', () => {
    practise(ATTENDANT);
    const later = '2026-11-05T10:00:00';
    const team = test.look(later, 'training.team', {}, SUPERVISOR);
    expect(team.people.every(({ answered, rounds }) => answered + rounds === 0)).toBe(true);
    expect(team.people.find(({ no }) => no === ATTENDANT)?.due).toBe(8);
  });

  it('E-02 what somebody answered cannot be altered', () => {
    practise(ATTENDANT);
    const { db } = test.station;
    expect(() => db.run('UPDATE training_answer SET correct = 1')).toThrow('append-only');
    expect(() => db.run('DELETE FROM training_answer')).toThrow('append-only');
  });

  it('E-02 the standard as shipped has questions for every topic of the guide', () => {
    const topics = new Set(cardsOf(standardV1, DEFAULT_POLICY).map(({ topic }) => topic));
    expect([...topics]).toEqual(
      expect.arrayContaining(['opening', 'service', 'etiquette', 'equipment', 'rules']),
    );
  });
});
