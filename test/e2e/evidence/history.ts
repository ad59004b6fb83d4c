import type { TestStation } from '../../support/station';
import { ATTENDANT, COLLEAGUE, foundedStation, MANAGER, SUPERVISOR } from '../../support/station';

const MONTHS = ['2026-06', '2026-07', '2026-08', '2026-09'] as const;
const NOTES = ['端茶未用托盘', '收杯未用托盘', 'T4 桌呼叫后 10 分钟才到', '未戴工号牌'];
const RULES = ['P-13', 'P-13', 'P-04', 'P-01'];

/** What a manager did over the summer: every kind of line that the audit log has. */
function decide(made: TestStation): void {
  made.did('2026-06-30T18:00:00', MANAGER, 'staff.edit', {
    no: ATTENDANT,
    role: 'supervisor',
    monthlyWageFen: 520_000,
  });
  made.did('2026-07-01T09:00:00', MANAGER, 'staff.edit', { no: ATTENDANT, role: 'attendant' });
  made.did('2026-07-02T09:00:00', MANAGER, 'staff.edit', { no: COLLEAGUE, pin: '123456' });
  made.did('2026-07-03T09:00:00', MANAGER, 'policy.set', { vipIntervalS: 480, capPercent: 15 });
  made.did('2026-07-04T09:00:00', MANAGER, 'month.close', { month: '2026-06' });
  made.did('2026-07-05T09:00:00', MANAGER, 'ledger.reverse', { seq: 2, reason: '当天她休息' });
  made.code('2026-07-06T09:00:00', ATTENDANT, 'staff.edit', { no: ATTENDANT, role: 'manager' });
  made.code('2026-07-07T09:00:00', SUPERVISOR, 'ledger.record', {
    staff: COLLEAGUE,
    rule: 'P-13',
    note: '补记',
    businessDate: '2026-06-20',
  });
}

/** A station founded in June, with a hundred and sixty entries since, and what was decided meanwhile. */
export function summerStation(): TestStation {
  const made = foundedStation('2026-06-01T08:00:00');
  made.station.batch(() => {
    for (const [at, month] of MONTHS.entries()) {
      for (let day = 8; day <= 27; day += 1) {
        for (const staff of [ATTENDANT, COLLEAGUE]) {
          const which = (day + at + (staff === ATTENDANT ? 0 : 1)) % NOTES.length;
          made.did(
            `${month}-${String(day).padStart(2, '0')}T20:00:00`,
            SUPERVISOR,
            'ledger.record',
            {
              staff,
              rule: RULES[which] ?? 'P-13',
              times: (day % 3) + 1,
              note: NOTES[which] ?? '',
            },
          );
        }
      }
      if (at === 0) decide(made);
    }
  });
  return made;
}
