import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openStation } from '../../electron/station/station';
import { OLD_VERSIONS, oldStation } from '../support/old-stations';

it.each(OLD_VERSIONS.filter((version) => version < 3))(
  'a database that had %i migrations tells what its journal and its audit knew, by the time of it',
  (version) => {
    const folder = oldStation(version);
    const station = openStation(folder);
    try {
      const answer = station.ask({
        name: 'audit.list',
        with: { limit: 500 },
        asker: 'M001',
        nowMs: Date.parse('2026-09-02T08:00:00+08:00'),
      });
      const rows = answer.ok ? answer.value.rows.toReversed() : [];
      expect(rows.map(({ id }) => id)).toEqual(rows.map((_, at) => at + 1));
      expect(rows.map(({ atMs }) => atMs)).toEqual(rows.map(({ atMs }) => atMs).toSorted());
      expect(rows[0]).toMatchObject({ kind: 'station', what: 'station.init' });
      const whats = new Set(rows.map(({ what }) => what));
      expect([...whats]).toEqual(
        expect.arrayContaining(['staff.add', 'policy.set', 'month.close']),
      );
      expect(
        rows.find(({ what }) => what === 'ledger.resolveAppeal' || what === 'ledger.reverse'),
      ).toMatchObject({ kind: 'ledger', about: expect.stringMatching(/^A/) });
      expect(JSON.stringify(rows)).not.toContain('"pin":');
    } finally {
      station.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
