import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStarts } from '../../electron/start-anew';

describe('starts of the app', () => {
  let done: string[];
  const starts = (args: string[], isFirst = true) =>
    openStarts(
      {
        relaunch: () => done.push('relaunch'),
        exit: () => done.push('exit'),
        quit: () => done.push('quit'),
        requestSingleInstanceLock: () => isFirst,
      },
      ['app', ...args],
    );

  beforeEach(() => {
    done = [];
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  it('anew: by itself, but where a shell starts it whenever it ends', () => {
    starts([]).anew();
    expect(done.splice(0)).toEqual(['relaunch', 'exit']);
    starts(['--shell']).anew();
    expect(done).toEqual(['exit']);
  });

  it('one too many ends, and not at once where a shell would start it again', () => {
    expect(starts([]).isOnly()).toBe(true);
    expect(starts([], false).isOnly()).toBe(false);
    expect(done.splice(0)).toEqual(['quit']);
    expect(starts(['--shell'], false).isOnly()).toBe(false);
    vi.advanceTimersByTime(10_000);
    expect(done).toEqual([]);
    vi.advanceTimersByTime(10_000);
    expect(done).toEqual(['quit']);
  });
});
