/** What the screens ask goes by the one, what they are told by the other. */
export const ASK_CHANNEL = 'ask';
export const NEWS_CHANNEL = 'news';
