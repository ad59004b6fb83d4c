/** What was tapped, counted by hand as it is tapped: what the report has to come to. */
export class Tally {
  /** Every accepted tap, those that were taken back and the taking back as well. */
  events = 0;
  readonly tables = {
    visits: 0,
    guests: 0,
    servedOnTime: 0,
    servedLate: 0,
    refills: 0,
    refillsDeclined: 0,
    clears: 0,
  };
  readonly vip = { sessions: 0, services: 0, onTime: 0, late: 0, missed: 0 };
  readonly ashtray = { changes: 0, butts: 0, peel: 0, declined: 0 };
  readonly patrols: Record<string, number> = {};

  walked(zone: string): void {
    this.patrols[zone] = (this.patrols[zone] ?? 0) + 1;
  }
}
