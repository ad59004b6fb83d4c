import type { Page } from 'playwright-core';
import type { Bridge, News } from '../../shared/contract/bridge';
import type { Answer } from '../../shared/contract/refusal';

/** Asks the main process as the screens do, whatever they look like; with the progress it told. */
export const askKiosk = (
  page: Page,
  name: string,
  input: object,
): Promise<{ answer: Answer<unknown>; progress: number[]; ms: number }> =>
  page.evaluate(
    async ([act, given]) => {
      const { station } = globalThis as unknown as { station: Bridge };
      const heard: News[] = [];
      const deafen = station.listen((item) => heard.push(item));
      const startedMs = performance.now();
      const answer = await station.ask({ kind: 'kiosk', name: act as never, with: given });
      deafen();
      const progress = heard.flatMap((item) => (item.kind === 'progress' ? [item.done] : []));
      return { answer, progress, ms: Math.round(performance.now() - startedMs) };
    },
    [name, input] as const,
  );
