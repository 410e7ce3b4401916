import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { sourcesIn } from './sources.ts';

const ALL = ['shared', 'electron', 'renderer', 'test'].flatMap(sourcesIn);

/** Put together, so that this file does not find itself. */
const UNFINISHED = new RegExp(
  `\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`,
);
const SWITCHED_OFF = new RegExp(
  ['@ts-' + 'ignore', '@ts-' + 'nocheck', '\\b(it|test|describe)\\.sk' + 'ip\\b'].join('|'),
);

describe('the sources', () => {
  it('hold nothing that was put off', () => {
    expect(ALL.filter(({ text }) => UNFINISHED.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('switch off no check and no test', () => {
    expect(ALL.filter(({ text }) => SWITCHED_OFF.test(text)).map(({ file }) => file)).toEqual([]);
  });
});

describe('the lock file', () => {
  const lock = readFileSync('package-lock.json', 'utf8');

  it('names no address to fetch from: everyone uses their own registry', () => {
    expect(lock).not.toContain('"resolved"');
  });

  type Locked = {
    readonly version?: string;
    readonly integrity?: string;
    readonly os?: readonly string[];
    readonly optional?: boolean;
  };
  const { packages } = JSON.parse(lock) as { readonly packages: Readonly<Record<string, Locked>> };
  const locked = Object.entries(packages).filter(([path]) => path !== '');

  it('pins every version, and the content of everything that could be fetched here', () => {
    // Binaries of other systems, which not every registry has, are pinned by their version alone.
    const isForeign = ({ os, optional }: Locked) => optional === true && os !== undefined;
    const loose = locked
      .filter(([, entry]) => !entry.version || (!entry.integrity && !isForeign(entry)))
      .map(([path]) => path);
    expect(loose).toEqual([]);
  });

  it('is asked for exact versions', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
      readonly devDependencies: Readonly<Record<string, string>>;
    };
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
