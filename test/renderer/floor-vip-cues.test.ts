import { describe, expect, it } from 'vitest';
import { cuesOf, greeting } from '../../renderer/screens/floor/vip-cues';
import { standardV1 } from '../../resources/standard';
import { sessionOf } from '../support/floor-views';

const session = sessionOf({
  guests: 4,
  guestNames: ['刘先生', '陈女士'],
  leaders: ['王总', '李主任'],
});
const stepsOf = (over: Partial<typeof session>) =>
  cuesOf({ ...session, ...over }).map(({ step }) => step);

describe('what to say in a VIP room', () => {
  it('S-12 S-13 S-14 first: knock, guests, leaders, orders, back with an apology, enjoy', () => {
    expect(stepsOf({})).toEqual([
      'knock',
      'greet-guests',
      'greet-leaders',
      'order',
      'return',
      'enjoy',
    ]);
  });

  it('S-13 guests are greeted before leaders, each leader by title', () => {
    const cues = cuesOf(session);
    expect(cues.map(({ to }) => to).filter((to) => to.length > 0)).toEqual([
      ['刘先生', '陈女士'],
      ['王总', '李主任'],
    ]);
    expect(greeting('**好', '王总')).toBe('王总好');
    expect(greeting('**好', '$&总')).toBe('$&总好');
  });

  it('S-13 without leaders nobody is greeted by title', () => {
    expect(stepsOf({ leaders: [] })).not.toContain('greet-leaders');
  });

  it('S-15 later services are a knock, an apology and 各位请慢用', () => {
    expect(stepsOf({ services: 1 })).toEqual(['knock', 'return', 'enjoy']);
  });

  it('S-14 every phrase named is in the standard', () => {
    const known = new Set(standardV1.phrases.map(({ code }) => code));
    const named = cuesOf(session).flatMap(({ phrase }) => phrase ?? []);
    expect(named.filter((code) => !known.has(code))).toEqual([]);
  });
});
