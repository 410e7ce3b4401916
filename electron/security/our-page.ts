export const APP_SCHEME = 'studio';
export const APP_ORIGIN = 'studio://app';
export const APP_PAGE = `${APP_ORIGIN}/`;

/** True for an address of our own page only. */
export function isOurPage(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || url.username !== '' || url.password !== '') return false;
  // `origin` is "null" for custom schemes in Node, so scheme and host are compared one by one.
  return `${url.protocol}//${url.host}` === APP_ORIGIN;
}
