/** Cookies do not know ports: the port in the name keeps two studios on one machine apart. */
const cookieName = (port: number): string => `toise-${port}`;

/** Not readable by scripts, never sent from another site, gone when the browser is closed. */
export const sessionCookie = (port: number, session: string): string =>
  `${cookieName(port)}=${session}; Path=/; HttpOnly; SameSite=Strict`;

/** The session's secret in a `Cookie` header; null when there is none. */
export function sessionOf(header: string | undefined, port: number): string | null {
  const prefix = `${cookieName(port)}=`;
  const pair = (header ?? '')
    .split(';')
    .map((text) => text.trim())
    .find((text) => text.startsWith(prefix));
  return pair?.slice(prefix.length) ?? null;
}
