/** What the ledger's photos and papers belong to. */
export const entryFiles = (seq: number): string => `entry ${seq}`;
export const pendingFiles = (id: number): string => `pending ${id}`;
export const suggestionFiles = (id: number): string => `suggestion ${id}`;
export const appealFiles = (seq: number): string => `appeal ${seq}`;
