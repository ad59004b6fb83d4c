import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { treeMemoryKb } from './memory.mjs';

const LIMIT_MS = 60_000;
/** Until start-up's garbage is collected and the memory stands still. */
const SETTLE_MS = 3_000;

/** Runs in the page: tells when the page was asked for, and when a screen had been drawn. */
const WATCH = `(() => {
  if (globalThis.benchWatches) return;
  globalThis.benchWatches = true;
  const tell = () => {
    const afterPaint = new MessageChannel();
    const { timeOrigin } = performance;
    afterPaint.port1.onmessage = () => benchSeen(JSON.stringify([timeOrigin, Date.now()]));
    afterPaint.port2.postMessage(null);
  };
  const look = () => {
    const screen = document.querySelector('[data-testid^="screen-"]');
    if (!screen || screen.getBoundingClientRect().height === 0) return false;
    requestAnimationFrame(tell);
    return true;
  };
  if (look()) return;
  const observer = new MutationObserver(() => look() && observer.disconnect());
  observer.observe(document, { subtree: true, childList: true, attributes: true });
})()`;

/** The address under which Chromium lets itself be watched, from its stderr. */
function debuggerOf(child) {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stderr.on('data', (bytes) => {
      text += bytes;
      const address = /DevTools listening on (ws:\S+)/.exec(text)?.[1];
      if (address) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`It ended at once (code ${code}):\n${text}`)));
  });
}

/** Resolves to the instants at which the first page is asked for and has drawn a screen. */
function watchScreen(socket) {
  let lastId = 0;
  const send = (method, params, sessionId) =>
    socket.send(JSON.stringify({ id: (lastId += 1), method, params, sessionId }));
  const watch = (session) => {
    send('Runtime.enable', {}, session);
    send('Runtime.addBinding', { name: 'benchSeen' }, session);
    send('Page.enable', {}, session);
    // Once for a page still to come, once for one that is there already.
    send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH }, session);
    send('Runtime.evaluate', { expression: WATCH }, session);
  };
  send('Target.setDiscoverTargets', { discover: true });
  return new Promise((resolve) => {
    socket.addEventListener('message', ({ data }) => {
      const { method, params } = JSON.parse(data);
      if (method === 'Target.targetCreated' && params.targetInfo.type === 'page') {
        send('Target.attachToTarget', { targetId: params.targetInfo.targetId, flatten: true });
      }
      if (method === 'Target.attachedToTarget') watch(params.sessionId);
      if (method === 'Runtime.bindingCalled') resolve(JSON.parse(params.payload));
    });
  });
}

async function quit(child, socket) {
  const gone = once(child, 'exit');
  socket?.send(JSON.stringify({ id: 0, method: 'Browser.close' }));
  const kill = setTimeout(() => child.kill('SIGKILL'), socket ? 5_000 : 0);
  await gone;
  clearTimeout(kill);
}

/**
 * Starts an Electron app, and ends it.
 * @returns {Promise<{pageAskedMs: number, firstScreenMs: number, memoryKb: number | undefined}>} from
 * spawn to the loading of its page and to its first drawn `[data-testid^="screen-"]`, and what it
 * holds some seconds later
 */
export async function startOnce({ executable, args, env, profile }) {
  const spawnedAt = Date.now();
  const extra = [`--user-data-dir=${profile}`, '--remote-debugging-port=0'];
  const child = spawn(executable, args(extra), { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let socket;
  try {
    socket = new WebSocket(await debuggerOf(child));
    await once(socket, 'open');
    const timeout = AbortSignal.timeout(LIMIT_MS);
    const tooLong = once(timeout, 'abort').then(() => {
      throw new Error(`No screen within ${LIMIT_MS / 1000} s: ${executable}`);
    });
    const [askedAt, seenAt] = await Promise.race([watchScreen(socket), tooLong]);
    await sleep(SETTLE_MS);
    return {
      pageAskedMs: Math.round(askedAt - spawnedAt),
      firstScreenMs: seenAt - spawnedAt,
      memoryKb: treeMemoryKb(child.pid),
    };
  } finally {
    await quit(child, socket);
  }
}
