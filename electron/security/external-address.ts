/** Sites the studio itself links to. */
const KNOWN_HOSTS: readonly string[] = ['docs.vendure.io', 'freesewing.org'];

/**
 * The address as it may be handed to the system, or null. The system opens anything: a file, a
 * network share, a program by its scheme. So only https, only known hosts on the usual port, and the
 * parsed form rather than what was passed in.
 */
export function externalAddress(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || url.protocol !== 'https:') return null;
  if (url.username !== '' || url.password !== '' || url.port !== '') return null;
  return KNOWN_HOSTS.includes(url.hostname) ? url.href : null;
}
