import { expect, it } from 'vitest';

import { forbiddenIn } from './forbidden-calls.ts';
import { sourcesIn } from './sources.ts';

it('calls only what its layer may', () => {
  const found = ['shared', 'electron', 'renderer'].flatMap(sourcesIn).flatMap(forbiddenIn);
  expect(found).toEqual([]);
});

it.each([
  ['shared/x.ts', 'const now = Date.now();', 'Date.now'],
  ['shared/x.ts', 'const now = new Date();', 'new Date()'],
  ['shared/x.ts', 'const r = Math.random();', 'Math.random'],
  ['shared/x.ts', 'const id = crypto.randomUUID();', 'crypto.randomUUID'],
  ['shared/x.ts', 'const home = process.env.HOME;', 'process'],
  ['shared/x.ts', 'window.alert(1);', 'window'],
  ['shared/x.ts', "await fetch('x');", 'fetch'],
  ['electron/services/x.ts', "const db = new Database('x');", 'new Database'],
  ['electron/main.ts', "void shell.openExternal('x');", 'shell.openExternal'],
  ['electron/main.ts', 'const { openExternal } = shell;', 'openExternal of shell'],
  ['electron/preload.ts', "ipcRenderer.sendSync('x');", 'ipcRenderer.sendSync'],
  ['renderer/x.ts', "eval('1');", 'eval'],
  ['renderer/x.ts', "const f = new Function('1');", 'new Function'],
  ['renderer/x.ts', "localStorage.setItem('a', 'b');", 'localStorage'],
])('finds in %s: %s', (file, text, what) => {
  expect(forbiddenIn({ file, text })).toContain(`${file}: ${what}`);
});

it.each([
  ['electron/db/open-database.ts', "const db = new Database('x');"],
  ['electron/security/open-external.ts', "void shell.openExternal('x');"],
  ['shared/x.ts', 'const day = new Date(at);'],
  ['shared/x.ts', 'const data = { process: 1, window: 2 };'],
])('allows in %s: %s', (file, text) => {
  expect(forbiddenIn({ file, text })).toEqual([]);
});
