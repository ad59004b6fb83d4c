export interface Walk {
  staffNo: string;
  zone: string;
  atMs: number;
}

interface Standing {
  no: string;
  walks: number;
  inZone: number;
  lastAtMs: number;
}

function standingOf(no: string, walks: readonly Walk[], zone: string): Standing {
  const own = walks.filter((walk) => walk.staffNo === no);
  return {
    no,
    walks: own.length,
    inZone: own.filter((walk) => walk.zone === zone).length,
    lastAtMs: Math.max(0, ...own.map((walk) => walk.atMs)),
  };
}

/** Fewest walks this shift, then fewest through this zone, then the longest ago. */
const byTurn = (a: Standing, b: Standing): number =>
  a.walks - b.walks || a.inZone - b.inZone || a.lastAtMs - b.lastAtMs;

/**
 * Whose turn it is in each zone (S-16), for zones in the order in which they are due: each turn that
 * is given out counts as a walk, so that nobody has two while somebody has none.
 */
export function patrolTurns(
  onShift: readonly string[],
  walks: readonly Walk[],
  zones: readonly string[],
): Map<string, string> {
  const turns = new Map<string, string>();
  const given: Walk[] = [];
  for (const zone of zones) {
    const standing = onShift.map((no) => standingOf(no, [...walks, ...given], zone));
    const next = standing.toSorted(byTurn)[0];
    if (!next) break;
    turns.set(zone, next.no);
    // Later than any real walk: whoever has a turn already comes last among equals.
    given.push({ staffNo: next.no, zone, atMs: Number.MAX_SAFE_INTEGER });
  }
  return turns;
}
