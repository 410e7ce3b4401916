import { readFile, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import { mimeType } from './mime-types.ts';
import { pagePath } from './page-path.ts';

export type PageFile = {
  readonly body: Buffer;
  readonly type: string;
  readonly cacheControl: string;
  /** The page itself, which carries the nonce; not one of its scripts, styles or fonts. */
  readonly isPage: boolean;
};

export type PageReader = (rawPath: string, nonce: string) => Promise<PageFile | null>;

/** Stands in `index.html` where the nonce of the page goes. */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__';

const FOR_EVER = 'private, max-age=31536000, immutable';

/**
 * Reads files of the built page. Null for everything that is not a file inside `folder`, also when
 * a symbolic link leads out of it.
 */
export function createPageReader(folder: string): PageReader {
  return async (rawPath, nonce) => {
    const path = pagePath(rawPath);
    const type = path === null ? null : mimeType(path);
    if (path === null || type === null) return null;
    const body = await readInside(folder, path);
    if (body === null) return null;
    const isPage = path.endsWith('.html');
    return {
      type,
      isPage,
      body: isPage ? withNonce(body, nonce) : body,
      // Names below assets/ carry a hash of their content; everything else may change in place.
      cacheControl: path.startsWith('assets/') ? FOR_EVER : 'no-store',
    };
  };
}

const withNonce = (page: Buffer, nonce: string): Buffer =>
  Buffer.from(page.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce));

async function readInside(folder: string, path: string): Promise<Buffer | null> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    const way = relative(root, file);
    if (way.startsWith('..') || way.startsWith(sep)) return null;
    return await readFile(file);
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

const ABSENT: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP'];

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ABSENT.includes(error.code);
