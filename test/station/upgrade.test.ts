import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { reportOf } from '../../electron/station/report';
import { openStation, type Station } from '../../electron/station/station';
import { verifyStation } from '../../electron/station/verify';
import { OLD_VERSIONS, oldStation } from '../support/old-stations';

let opened: { station: Station; folder: string } | undefined;

afterEach(() => {
  opened?.station.close();
  if (opened) rmSync(opened.folder, { recursive: true, force: true });
  opened = undefined;
});

function upgraded(version: number): Station {
  const folder = oldStation(version);
  opened = { station: openStation(folder), folder };
  return opened.station;
}

it('there is a database of every released shape to try', () => {
  expect(OLD_VERSIONS).toContain(1);
});

describe.each(OLD_VERSIONS)('a database that had %i migrations', (version) => {
  it('keeps its chain, to the very hash', () => {
    const { db } = upgraded(version);
    expect(verifyStation(db)).toEqual({
      ok: true,
      entries: 4,
      head: {
        seq: 4,
        hash: '1688ca9bb0cb7473a924ed76f233485c4b9e6e6b3a288771ad7f99ff4393b6c5',
      },
    });
  });

  it("keeps the month's figures", () => {
    const { db } = upgraded(version);
    expect(reportOf(db, '2026-08')).toMatchObject({
      vip: { sessions: 1, services: 1, onTime: 1, late: 0, missed: 1 },
      tables: { visits: 1, guests: 3, servedOnTime: 1, refills: 1, clears: 1 },
      ashtray: { changes: 1, butts: 1 },
      patrols: { terrace: 1 },
      ledger: { entries: 4, penaltyTimes: 1, penaltyFen: -10000, rewardTimes: 1, rewardFen: 5000 },
    });
  });

  it('S-01 goes on where it stood: the table that was seated is served', () => {
    const station = upgraded(version);
    const answer = station.perform({
      at: '2026-09-01T09:11:30+08:00',
      as: 'A001',
      do: 'table.serve',
      with: { table: 'F1' },
    });
    expect(answer).toMatchObject({ ok: true, value: { undoable: true } });
    const { db } = station;
    expect(reportOf(db, '2026-09').tables).toMatchObject({ servedOnTime: 1 });
  });
});
