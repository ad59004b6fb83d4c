import { contextBridge, ipcRenderer } from 'electron';

// A sandboxed preload stays free of the contract's validation: the main process does it anyway.
const ASK_CHANNEL = 'ask';
const NEWS_CHANNEL = 'news';

contextBridge.exposeInMainWorld('station', {
  ask: (question: unknown) => ipcRenderer.invoke(ASK_CHANNEL, question),
  listen: (heard: (item: unknown) => void) => {
    const listener = (_event: unknown, item: unknown) => heard(item);
    ipcRenderer.on(NEWS_CHANNEL, listener);
    return () => ipcRenderer.removeListener(NEWS_CHANNEL, listener);
  },
});
