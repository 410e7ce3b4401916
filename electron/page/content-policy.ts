/**
 * The page's content policy. Everything is off, then what the page itself brings is let in. The
 * nonce is for the style tags that Mantine writes; it is fresh for every page.
 *
 * `connect`: behind the browser door the page calls the studio over HTTP, on the desktop it never
 * connects anywhere.
 */
export function contentPolicy(nonce: string, connect: 'none' | 'self'): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    // Previews of PDF files that the page was handed by the studio: docs/decisions/file-previews.md.
    'frame-src blob:',
    `connect-src '${connect}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Sent with every answer of every door. */
export const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), payment=()',
} as const;
