import { describe, expect, it } from 'vitest';
import { standardV1 } from '../../resources/standard';
import { isDark, lightReason, lightsToSwitch, sky } from '../../shared/domain/weather';

const ZONES = ['talk', 'hall'];
const hallLit = [{ zone: 'hall', on: true }];

describe('what the weather asks of the lights', () => {
  it.each([
    ['nothing was noted', null, [], { on: true, zones: [] }],
    ['it rains and nothing is lit', 'rain', [], { on: true, zones: ['talk', 'hall'] }],
    ['it rains and the hall is lit', 'rain', hallLit, { on: true, zones: ['talk'] }],
    ['the sun is out and the hall is lit', 'sunny', hallLit, { on: false, zones: ['hall'] }],
    ['the sun is out and nothing is lit', 'sunny', [], { on: false, zones: [] }],
  ] as const)('S-11 %s', (_case, now, lights, asked) => {
    expect(lightsToSwitch(now, ZONES, lights)).toEqual(asked);
  });

  it('S-11 every sky has a reason that the standard knows, for on or for off as it is dark', () => {
    const known = new Set(standardV1.lightReasons.map(({ code }) => code));
    for (const now of sky.options) expect(known).toContain(lightReason(now));
    expect(sky.options.filter(isDark)).toEqual(['overcast', 'rain', 'storm', 'fog', 'dusk']);
    expect([lightReason('rain'), lightReason('dusk'), lightReason('sunny')]).toEqual([
      'bad-weather',
      'evening',
      'daylight',
    ]);
  });
});
