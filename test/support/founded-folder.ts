import { openStation, type Station } from '../../electron/station/station';
import type { CommandName } from '../../shared/contract/commands';
import { TEAM, ZHOU, type Person } from '../e2e/pages/people';
import { instantOf } from './station';

/** One command as it is put into the folder: when, by whom, what. */
export type Given = readonly [at: string, as: string | undefined, name: CommandName, input: object];

function give(station: Station, [at, as, name, input]: Given): void {
  const answer = station.perform({
    at: instantOf(at),
    ...(as === undefined ? {} : { as }),
    do: name,
    with: input,
  });
  if (!answer.ok) throw new Error(`${name} refused: ${JSON.stringify(answer.error)}`);
}

const joins =
  (at: string) =>
  ({ no, name, gender, role, firstPin, pin }: Person): Given[] => [
    [at, ZHOU.no, 'staff.add', { no, name, gender, role, pin: firstPin }],
    [at, no, 'pin.change', { pin }],
  ];

/**
 * A data folder with a station of the journeys' team, everybody with a PIN of their own, and what
 * is given after that: a journey that is about something else need not found it by hand.
 */
export function foundFolder(folder: string, at: string, then: readonly Given[] = []): void {
  const station = openStation(folder);
  try {
    const founding = {
      code: 'YG01',
      name: '云谷售楼处水吧',
      manager: { no: ZHOU.no, name: ZHOU.name, pin: ZHOU.pin },
    };
    give(station, [at, undefined, 'station.init', founding]);
    for (const given of [...TEAM.flatMap(joins(at)), ...then]) give(station, given);
  } finally {
    station.close();
  }
}
