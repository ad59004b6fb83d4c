export function isFallback(): boolean;
export function electronPath(): string;
export function launchArgs(extra?: readonly string[]): string[];
export function ensureDisplay(): Promise<{ env: NodeJS.ProcessEnv; stop: () => void }>;
