import { liveView } from './view';

const view = liveView('floor.get', {});
export const startFloor = view.start;
export const refetchFloor = view.refetch;

/** Tables, VIP rooms, rounds and lights as they are now. */
export const useFloor = view.use;
export const useFloorPart = view.usePart;
export const floor = view.get;
