import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommandInput, CommandName } from '../../shared/contract/commands';
import {
  ATTENDANT,
  COLLEAGUE,
  MANAGER,
  openedStation,
  SUPERVISOR,
  type TestStation,
} from '../support/station';

const at = (time: string) => `2026-10-01T${time}`;
const guest = { name: '王小明' };
const idOf = ({ output }: { output: unknown }): number => (output as { id: number }).id;

/** Somebody does something to a subject between another’s tap and its undo. */
describe('an undo after something else happened', () => {
  let test: TestStation;
  beforeEach(() => {
    test = openedStation();
  });
  afterEach(() => test.close());

  const did = <Name extends CommandName>(
    time: string,
    as: string,
    name: Name,
    input: CommandInput<Name>,
  ) => test.did(at(time), as, name, input);
  const undone = (time: string, event: number) =>
    test.code(at(time), ATTENDANT, 'service.undo', { event });
  const records = (kind: 'request' | 'loan' | 'key') =>
    test.look(at('20:00:00'), 'desk.list', { kind, month: '2026-10' }, SUPERVISOR);

  it('F-02 G-05 a complaint’s step is not taken back once it was judged', () => {
    const id = idOf(did('10:00:00', ATTENDANT, 'complaint.log', { text: '等了很久', guest }));
    const step = { id, step: 'calm', text: '道歉' } as const;
    const { event } = did('10:00:02', ATTENDANT, 'complaint.step', step);
    const verdict = { id, founded: true, reason: '属实', staff: COLLEAGUE, propose: true };
    did('10:00:04', SUPERVISOR, 'complaint.judge', verdict);
    expect(undone('10:00:08', event)).toBe('CONFLICT');
    expect(test.code(at('10:00:09'), SUPERVISOR, 'complaint.judge', verdict)).toBe('CONFLICT');
    expect(test.look(at('10:01:00'), 'suggestion.list', {}, SUPERVISOR)).toHaveLength(1);
  });

  it('F-01 a cancelled record stays cancelled, a corrected one corrected', () => {
    const log = (text: string) =>
      idOf(did('10:00:00', ATTENDANT, 'request.log', { sort: 'request', text }));
    const [first, second] = [log('毛毯'), log('雨伞')];
    const events = [first, second].map(
      (id) => did('10:00:02', ATTENDANT, 'request.done', { id }).event,
    );
    did('10:00:04', SUPERVISOR, 'desk.cancel', { id: first, reason: '记错' });
    did('10:00:04', SUPERVISOR, 'desk.correct', { id: second, text: '两把雨伞', reason: '听错' });
    expect(events.map((event) => undone('10:00:08', event))).toEqual(['CONFLICT', 'CONFLICT']);
    expect(records('request').map(({ id, state, text }) => [id, state, text])).toEqual(
      expect.arrayContaining([
        [first, 'cancelled', '毛毯'],
        [second, 'done', '两把雨伞'],
      ]),
    );
  });

  it('F-05 a key that is out again is not back on its hook by an undo', () => {
    const id = idOf(did('10:00:00', ATTENDANT, 'key.out', { key: 'show-a', guest }));
    const { event } = did('10:05:00', ATTENDANT, 'key.back', { id });
    did('10:05:04', COLLEAGUE, 'key.out', { key: 'show-a', guest });
    expect(undone('10:05:08', event)).toBe('CONFLICT');
    expect(
      records('key')
        .map(({ state }) => state)
        .toSorted(),
    ).toEqual(['done', 'open']);
  });

  it('F-04 the last umbrella is lent once', () => {
    const { settings } = test.station.standards.inForce('2026-10-01').desk;
    const count = settings.loanItems.find((item) => item.code === 'umbrella')?.count ?? 0;
    const lend = (time: string) =>
      idOf(did(time, ATTENDANT, 'loan.lend', { item: 'umbrella', guest }));
    const [first = 0] = Array.from({ length: count }, () => lend('10:00:00'));
    const back = did('10:05:00', ATTENDANT, 'loan.return', { id: first });
    const again = lend('10:05:02');
    expect(undone('10:05:04', back.event)).toBe('CONFLICT');
    const { event } = did('10:06:00', ATTENDANT, 'loan.return', { id: again });
    expect(undone('10:06:04', event)).toBe('ok');
    expect(records('loan').filter(({ state }) => state === 'open')).toHaveLength(count);
  });

  it('F-04 who brought it back stays on record where the record is cancelled later', () => {
    const id = idOf(did('10:00:00', ATTENDANT, 'loan.lend', { item: 'umbrella', guest }));
    did('11:00:00', COLLEAGUE, 'loan.return', { id });
    did('15:00:00', MANAGER, 'desk.cancel', { id, reason: '重复' });
    expect(records('loan')).toMatchObject([
      {
        state: 'cancelled',
        closedBy: COLLEAGUE,
        closedAtMs: Date.parse(`${at('11:00:00')}+08:00`),
      },
    ]);
  });

  it('F-02 G-05 a cancelled complaint proposes nothing any more', () => {
    const id = idOf(did('10:00:00', ATTENDANT, 'complaint.log', { text: '等了很久', guest }));
    const verdict = { id, founded: true, reason: '属实', staff: COLLEAGUE, propose: true };
    did('10:10:00', SUPERVISOR, 'complaint.judge', verdict);
    did('10:20:00', SUPERVISOR, 'desk.cancel', { id, reason: '记错' });
    expect(test.look(at('10:21:00'), 'suggestion.list', {}, SUPERVISOR)).toEqual([]);
  });
});
