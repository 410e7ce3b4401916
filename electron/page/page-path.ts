/**
 * The file a request names, relative to the page's folder, or null for anything that is not a plain
 * path inside it. `rawPath` is as it came over the wire: not decoded, without query or fragment.
 *
 * Decoded once and then refused rather than cleaned: `..`, `.` and empty segments, backslashes,
 * drive letters and other colons, NUL and other control characters, hidden files, and a second
 * layer of per cent signs.
 */
export function pagePath(rawPath: string): string | null {
  if (!rawPath.startsWith('/')) return null;
  const path = decoded(rawPath);
  if (path === null) return null;
  if (path === '/') return 'index.html';
  const segments = path.slice(1).split('/');
  return segments.every(isPlainName) ? segments.join('/') : null;
}

const PLAIN_NAME = /^[A-Za-z0-9_@+~-][A-Za-z0-9_.@+~ -]*$/;

const isPlainName = (segment: string): boolean => PLAIN_NAME.test(segment);

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    // A broken per cent escape names no file.
    return null;
  }
}
