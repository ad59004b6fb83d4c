/** One line of the handover form (交接班记录表, O-02). */
export interface HandoverLine {
  name: string;
  expected: number;
  counted: number;
  note?: string | null | undefined;
}

export const isOff = (line: Pick<HandoverLine, 'expected' | 'counted'>): boolean =>
  line.counted !== line.expected;

/** A discrepancy without words about it cannot be handed over. */
export const lacksNote = (line: HandoverLine): boolean => isOff(line) && !line.note?.trim();

/** What is expected is what the last handover counted; before the first, the list's usual number. */
export const expectedOf = (
  item: { name: { zh: string }; expected: number },
  last: { items: readonly Pick<HandoverLine, 'name' | 'counted'>[] } | null,
): number => last?.items.find(({ name }) => name === item.name.zh)?.counted ?? item.expected;

/** The lines that the next shift has to read: off, or with words. */
export const tellingLines = <Line extends HandoverLine>(lines: readonly Line[]): Line[] =>
  lines.filter((line) => isOff(line) || Boolean(line.note?.trim()));
