/**
 * Runs in the page. `benchTap(code)` waits for the tap on a table that comes next and resolves to how
 * long it took, from the event's own time stamp: until the tile had changed and that was painted, and
 * what the Event Timing API says of the tap itself.
 */
export const WATCH_TAPS = `(() => {
  const entries = [];
  new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({
    type: 'event', durationThreshold: 16, buffered: false,
  });
  globalThis.benchEvents = () => entries.filter(({ name }) => name === 'click' || name === 'pointerup')
    .map(({ duration }) => duration);
  globalThis.benchTap = (code) => new Promise((resolve) => {
    const tile = document.querySelector('[data-testid="table-' + code + '"]');
    let tappedAt = 0;
    const tapped = (event) => { tappedAt = event.timeStamp; };
    tile.addEventListener('click', tapped, { capture: true, once: true });
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => {
        const afterPaint = new MessageChannel();
        afterPaint.port1.onmessage = () => resolve(performance.now() - tappedAt);
        afterPaint.port2.postMessage(null);
      });
    });
    observer.observe(tile, { attributes: true, attributeFilter: ['data-state'] });
  });
})()`;

/** Runs in the page: the intervals between frames over so many milliseconds. */
export const FRAMES = `(ms) => new Promise((resolve) => {
  const intervals = [];
  let last = performance.now();
  const end = last + ms;
  const frame = (now) => {
    intervals.push(now - last);
    last = now;
    if (now < end) requestAnimationFrame(frame); else resolve(intervals.slice(1));
  };
  requestAnimationFrame(frame);
})`;

/** Runs in the page: gives a command as the screens do. */
export const GIVE = `([as, name, input]) => window.station.ask({
  kind: 'command', as, do: name, with: input, id: crypto.randomUUID(),
}).then((answer) => { if (!answer.ok) throw new Error(name + ' ' + JSON.stringify(answer.error)); })`;
