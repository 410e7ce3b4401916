import { describe, expect, it } from 'vitest';

import manifest from '../../package.json' with { type: 'json' };
import { closureOf, isPermissive } from './licences.ts';
import { importsOf, sourcesIn } from './sources.ts';

const ROOT = process.cwd();

/** Part of the tools, or of Electron itself; none of it is in a bundle. */
const NOT_BUNDLED = ['electron', 'vite', 'rolldown'];

const packageOf = (id: string): string =>
  id
    .split('/')
    .slice(0, id.startsWith('@') ? 2 : 1)
    .join('/');

const bundled = [
  ...new Set(
    ['shared', 'electron', 'renderer']
      .flatMap(sourcesIn)
      .flatMap(importsOf)
      .filter(
        (target) =>
          !/^(node:|shared\/|electron\/|renderer\/|resources\/|package\.json)/.test(target),
      )
      .map(packageOf)
      .filter((name) => !NOT_BUNDLED.includes(name)),
  ),
];

const shipped = closureOf([...Object.keys(manifest.dependencies), ...bundled], ROOT);

describe('what ships', () => {
  it('is known: the bundles and the production dependencies with all of theirs', () => {
    const names = shipped.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'better-sqlite3',
        'react',
        '@mantine/core',
        '@freesewing/core',
        'zod',
      ]),
    );
    expect(names.length).toBeGreaterThan(40);
  });

  it('is permissively licensed, nothing GPL or AGPL', () => {
    expect(shipped.filter(({ licence }) => !isPermissive(licence))).toEqual([]);
  });
});

it.each([
  'GPL-3.0-or-later',
  'AGPL-3.0',
  'LGPL-3.0',
  'MIT AND GPL-2.0',
  'none declared',
  'UNLICENSED',
  '',
])('would find "%s"', (licence) => {
  expect(isPermissive(licence)).toBe(false);
});

it.each(['MIT', '(MIT OR GPL-3.0)', 'Apache-2.0 AND MIT'])('lets "%s" in', (licence) => {
  expect(isPermissive(licence)).toBe(true);
});
