import { describe, expect, it } from 'vitest';
import { answerScreens } from '../../electron/bridge';
import { openBridge } from '../../electron/open-bridge';
import { openTestKiosk } from '../support/bridge';

type Listener = (event: { senderFrame: unknown }, raw: unknown) => unknown;

/** Electron's side of the bridge, as far as it is used: one channel. */
function fakeIpc() {
  const channels = new Map<string, Listener>();
  return {
    channels,
    handle: (channel: string, listener: Listener) => void channels.set(channel, listener),
  };
}

describe('the sender', () => {
  it('only the window’s own main frame is answered', async () => {
    const kiosk = openTestKiosk();
    const own = { name: 'own' };
    const ipc = fakeIpc();
    openBridge(ipc as never, (frame) => (frame as unknown) === own, kiosk.ask);
    expect([...ipc.channels.keys()]).toEqual(['ask']);
    const listener = ipc.channels.get('ask');
    const question = { kind: 'query', name: 'station.get', with: {} };
    for (const frame of [null, { name: 'foreign' }]) {
      expect(await listener?.({ senderFrame: frame }, question)).toMatchObject({
        ok: false,
        error: { code: 'NOT_ALLOWED' },
      });
    }
    expect(await listener?.({ senderFrame: own }, question)).toMatchObject({ ok: true });
    kiosk.test.close();
  });

  it('what nobody foresaw is answered calmly, without a trace', async () => {
    const kiosk = openTestKiosk();
    const broken = {
      ...kiosk.parts,
      station: {
        ...kiosk.parts.station,
        ask: () => {
          throw new Error('secret path /etc');
        },
      },
    };
    const ipc = fakeIpc();
    openBridge(
      ipc as never,
      () => true,
      (raw) => answerScreens(broken, raw),
    );
    const answer = await ipc.channels.get('ask')?.(
      { senderFrame: {} },
      { kind: 'query', name: 'station.get', with: {} },
    );
    expect(answer).toMatchObject({ ok: false, error: { code: 'UNEXPECTED' } });
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(kiosk.reported).toHaveLength(1);
    kiosk.test.close();
  });
});
