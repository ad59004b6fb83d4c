export type Work = (turn: number) => unknown;

export async function timeOf(work: Work, turn: number): Promise<number> {
  const startedMs = performance.now();
  await work(turn);
  return performance.now() - startedMs;
}

/** Times each work once a turn, a different one first each time; in milliseconds. */
export async function inTurns(works: readonly Work[], samples: number): Promise<number[][]> {
  const times = works.map((): number[] => []);
  const warmUp = Math.ceil(samples / 10);
  for (let turn = 0; turn < warmUp + samples; turn += 1) {
    for (let place = 0; place < works.length; place += 1) {
      const which = (turn + place) % works.length;
      const ms = await timeOf(works[which]!, turn);
      if (turn >= warmUp) times[which]!.push(ms);
    }
  }
  return times;
}

/** The same, by the works' names. */
export async function timesOf<Name extends string>(
  works: Record<Name, Work>,
  samples: number,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(works) as Name[];
  const times = await inTurns(
    names.map((name) => works[name]),
    samples,
  );
  return Object.fromEntries(names.map((name, at) => [name, times[at]])) as Record<Name, number[]>;
}
