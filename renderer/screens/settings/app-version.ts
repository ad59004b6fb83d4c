/** The app's version as its runtime names it: the product just before `Chrome/` in the agent's words. */
export const appVersion = (userAgent: string): string | undefined =>
  / [^\s/]+\/(\d+\.\d+\.\d+\S*) Chrome\//.exec(userAgent)?.[1];
