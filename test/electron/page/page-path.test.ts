import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { pagePath } from '../../../electron/page/page-path.ts';

it.each([
  ['/', 'index.html'],
  ['/index.html', 'index.html'],
  ['/assets/main-1a2b.js', 'assets/main-1a2b.js'],
  ['/assets/a%20b.css', 'assets/a b.css'],
])('%s is the file %s', (path, file) => {
  expect(pagePath(path)).toBe(file);
});

it.each([
  '',
  'index.html',
  '/..',
  '/a/../b',
  '/%2e%2e/b',
  '/a%5cb',
  '/a\\b',
  '/%',
  '/a//b',
  '/C:/x',
])('"%s" is no file', (path) => {
  expect(pagePath(path)).toBeNull();
});

it('never leads out of the folder, on any system, whatever is sent', () => {
  const piece = fc.constantFrom(
    '..',
    '.',
    '%2e',
    '%2E%2e',
    '/',
    '\\',
    '%2f',
    '%5C',
    ':',
    'C',
    'a',
    '%00',
    '%25',
    '.js',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const file = pagePath(`/${pieces.join('')}`);
      if (file === null) return;
      expect(posix.join('/page', file).startsWith('/page/')).toBe(true);
      expect(win32.resolve('D:\\page', file).startsWith('D:\\page\\')).toBe(true);
    }),
  );
});
