import { liveView } from './view';

const view = liveView('day.get', {});
export const startDay = view.start;
export const refetchDay = view.refetch;

/** The day's lists, checks and handovers. */
export const useDay = view.use;
export const day = view.get;
