import { describe, expect, it } from 'vitest';

import { breachesOf, RULES } from './layer-rules.ts';
import { sourcesIn } from './sources.ts';

const SOURCES = ['shared', 'electron', 'renderer'].flatMap(sourcesIn);

describe('the layers', () => {
  it.each(RULES)('$layer imports only what it may', ({ files }) => {
    const layer = SOURCES.filter(({ file }) => files.test(file));
    expect(layer.length).toBeGreaterThan(0);
    expect([...new Set(layer.flatMap((source) => breachesOf(source)))]).toEqual([]);
  });

  it('have every file', () => {
    const strays = SOURCES.flatMap((source) => breachesOf(source)).filter((breach) =>
      breach.endsWith('belongs to no layer'),
    );
    expect(strays).toEqual([]);
  });
});

describe('a breach', () => {
  it.each([
    ['shared/units/x.ts', "import { app } from 'electron';", 'electron'],
    ['shared/units/x.ts', "import '../../renderer/x.ts';", 'renderer/x.ts'],
    ['shared/units/x.ts', "import { readFile } from 'node:fs';", 'node:fs'],
    ['shared/pattern/x.ts', "import { Design } from '@freesewing/core';", '@freesewing/core'],
    ['electron/db/x.ts', "import type { BrowserWindow } from 'electron';", 'electron'],
    ['electron/db/x.ts', "import { a } from '../services/a.ts';", 'electron/services/a.ts'],
    ['electron/services/x.ts', "export { a } from '../sync/a.ts';", 'electron/sync/a.ts'],
    ['electron/services/x.ts', "import Database from 'better-sqlite3';", 'better-sqlite3'],
    ['electron/sync/x.ts', "await import('electron');", 'electron'],
    ['electron/workers/x.ts', "type A = import('electron').App;", 'electron'],
    ['electron/shops/x.ts', "export * from '../cli/x.ts';", 'electron/cli/x.ts'],
    ['electron/cli/x.ts', "import { a } from '../windows/a.ts';", 'electron/windows/a.ts'],
    ['electron/studio.ts', "import { shell } from 'electron';", 'electron'],
    ['electron/preload.ts', "import { readFile } from 'node:fs';", 'node:fs'],
    ['electron/preload.ts', "import { z } from 'zod';", 'zod'],
    ['renderer/app/X.tsx', "import type { Db } from '../../electron/db/x.ts';", 'electron/db/x.ts'],
    ['renderer/app/X.tsx', "import { x } from 'left-pad';", 'left-pad'],
    [
      'renderer/app/x.ts',
      "new Worker(new URL('../../electron/x.ts', import.meta.url));",
      'electron/x.ts',
    ],
    ['renderer/canvas/x.ts', "import { useState } from 'react';", 'react'],
  ])('in %s is found: %s', (file, text, target) => {
    expect(breachesOf({ file, text })).toContain(`${file} -> ${target}`);
  });

  it('is a file outside all layers', () => {
    expect(breachesOf({ file: 'lib/x.ts', text: '' })).toEqual(['lib/x.ts belongs to no layer']);
  });

  it('is not an import that is allowed', () => {
    const text = "import { z } from 'zod';\nimport type { A } from '../result.ts';";
    expect(breachesOf({ file: 'shared/units/x.ts', text })).toEqual([]);
  });
});
