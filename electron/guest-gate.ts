import type { Ask, KioskAct } from '../shared/contract/bridge';
import type { CommandName } from '../shared/contract/commands';

/** A guest's rating, and the way back for who shows a PIN. */
const COMMANDS: ReadonlySet<CommandName> = new Set(['feedback.rate', 'guest.end']);
const KIOSK_ACTS: ReadonlySet<KioskAct> = new Set([
  'guest.state',
  'session.unlock',
  'session.lock',
  // Without it the watchdog would take the guest's screen for one that hangs.
  'screens.alive',
  // A chime is heard by the team, whoever looks at the screen.
  'alarm.listen',
]);

/** F-07: true for what may be asked while the screen is turned to a guest; everything else is refused. */
export function isForGuests(asked: Ask): boolean {
  if (asked.kind === 'command') return COMMANDS.has(asked.do);
  return asked.kind === 'kiosk' && KIOSK_ACTS.has(asked.name);
}
