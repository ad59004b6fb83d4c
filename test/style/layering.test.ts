import { describe, expect, it } from 'vitest';
import { sourcesUnder } from '../support/sources';
import { crossings } from './layers';

const ROOMS = ['shared', 'renderer', 'electron', 'resources'];

/** What is wrong with one line in a file of that name. */
const planted = (path: string, text: string): string[] => crossings([{ path, text }]);

describe('who imports whom', () => {
  it('no file of the app crosses a line', () => {
    const sources = sourcesUnder(ROOMS, /\.tsx?$/);
    expect(sources.length).toBeGreaterThan(100);
    expect(crossings(sources)).toEqual([]);
  });

  it.each([
    ['shared/domain/x.ts', `import { z } from 'zod';\nimport './money';`],
    ['renderer/x.tsx', `import type { Ask } from '../shared/contract/bridge';`],
    ['renderer/x.tsx', `import { useState } from 'react';\nimport css from './x.module.css';`],
    ['electron/store/x.ts', `import Sqlite from 'better-sqlite3';\nimport 'node:fs';`],
    ['electron/store/x.ts', `import sql from './migrations/0001-station.sql?raw';`],
    ['electron/station/x.ts', `import type { Clock } from '../clock';`],
    ['electron/station/queries/x.ts', `import { standardV1 } from '../../../resources/standard';`],
    ['electron/documents/x.ts', `import { findHead } from '../store/ledger';`],
    ['electron/cli/x.ts', `import { writeBundle } from '../documents/bundle';`],
    ['electron/cli/x.ts', `import { version } from '../../package.json';`],
    ['electron/main.ts', `import { ipcMain } from 'electron';\nopenBridge(ipcMain);`],
    ['electron/settings.ts', `import Store from 'electron-store';`],
    ['renderer/client.ts', `window.station.ask({});`],
    ['electron/station/x.ts', `// Not import { app } from 'electron', and not ipcMain.`],
  ])('%s may say %s', (path, text) => {
    expect(planted(path, text)).toEqual([]);
  });

  it.each([
    ['shared/domain/x.ts', `import { join } from 'node:path';`],
    ['shared/domain/x.ts', `import type { ReadDb } from '../../electron/store/database';`],
    ['renderer/x.tsx', `import { openStation } from '../electron/station/station';`],
    ['renderer/x.tsx', `export { app } from 'electron';`],
    ['renderer/x.tsx', `const path = await import('path');`],
    ['renderer/x.tsx', `let db: import('better-sqlite3').Database;`],
    ['electron/store/x.ts', `import { perform } from '../station/perform';`],
    ['electron/store/x.ts', `import { z } from 'zod';`],
    ['electron/station/x.ts', `import { app } from 'electron';`],
    ['electron/station/x.ts', `import { systemClock } from '../clock';`],
    ['electron/station/x.ts', `import Sqlite from 'better-sqlite3';`],
    ['electron/documents/x.ts', `import { openSettings } from '../settings';`],
    ['electron/cli/x.ts', `import { dialog } from 'electron/main';`],
    ['electron/cli/x.ts', `import { openWindow } from '../window';`],
    ['electron/preload.ts', `import { ASK_CHANNEL } from '../shared/contract/bridge';`],
    ['electron/kiosk.ts', `import { Floor } from '../renderer/screens/floor';`],
    ['electron/kiosk.ts', `const Store = require('electron-store');`],
  ])('%s may not say %s', (path, text) => {
    const specifier = /'([^']+)'/.exec(text)?.[1];
    expect(planted(path, `// 水吧台\n${text}`)).toContain(`${path}:2 imports ${specifier}`);
  });

  it('reads the store from the documents, and takes nothing that writes', () => {
    const text = `import { findEntry, appendEntry } from '../store/ledger';`;
    expect(planted('electron/documents/x.ts', text)).toEqual([
      'electron/documents/x.ts:1 takes appendEntry, which writes',
    ]);
  });

  it.each([
    ['electron/kiosk.ts', `import { ipcMain } from 'electron';`, 'ipcMain'],
    ['electron/main.ts', `ipcMain.handle('x', () => {});`, 'ipcMain.handle'],
    ['electron/window.ts', `import { ipcRenderer } from 'electron';`, 'ipcRenderer'],
    ['renderer/x.tsx', `window.station.ask({});`, 'window.station'],
    ['renderer/x.tsx', `globalThis['station'];`, 'window.station'],
  ])('%s may not say %s', (path, text, name) => {
    expect(planted(path, text)).toEqual([`${path}:1 names ${name}`]);
  });
});
