import { randomBytes } from 'node:crypto';

import { contentPolicy, SECURITY_HEADERS } from '../page/content-policy.ts';
import type { PageReader } from '../page/page-reader.ts';
import { APP_PAGE } from '../security/our-page.ts';

type PageRequest = { readonly url: string; readonly method: string };

/** Answers `studio://app/…` with the built page. Anything else of that scheme does not exist. */
export const createPageResponse =
  (readPage: PageReader, newNonce: () => string = freshNonce) =>
  async ({ url, method }: PageRequest): Promise<Response> => {
    if (method !== 'GET') return refused(405);
    // As text: parsing would resolve `..` before it could be refused.
    if (!url.startsWith(APP_PAGE)) return refused(404);
    const path = url.slice(APP_PAGE.length - 1).replace(/[?#].*$/s, '');
    const nonce = newNonce();
    const file = await readPage(path, nonce);
    if (file === null) return refused(404);
    const headers = new Headers({
      ...SECURITY_HEADERS,
      'Content-Type': file.type,
      'Cache-Control': file.cacheControl,
      'Content-Security-Policy': contentPolicy(nonce, 'none'),
    });
    return new Response(new Uint8Array(file.body), { headers });
  };

const freshNonce = (): string => randomBytes(16).toString('base64');

const refused = (status: number): Response =>
  new Response(null, { status, headers: SECURITY_HEADERS });
