/** Whose turn it is to walk the rounds (S-16): fewest walks this shift, then the longest ago. */
export function patrolTurn(
  onShift: readonly string[],
  walks: readonly { staffNo: string; atMs: number }[],
): string | null {
  const standing = onShift.map((no) => {
    const own = walks.filter((walk) => walk.staffNo === no);
    return { no, walks: own.length, lastAtMs: Math.max(0, ...own.map((walk) => walk.atMs)) };
  });
  standing.sort((a, b) => a.walks - b.walks || a.lastAtMs - b.lastAtMs);
  return standing[0]?.no ?? null;
}
