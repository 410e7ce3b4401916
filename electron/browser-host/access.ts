import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** How many browsers may be signed in; the one that came first gives way. */
const MOST_SESSIONS = 32;

export type Access = {
  /** The token that signs the next browser in. Good for once: then another takes its place. */
  readonly token: () => string;
  /** The new session's secret, or null for a wrong or spent token. */
  readonly signIn: (token: string) => string | null;
  readonly isSignedIn: (session: string | null) => boolean;
};

/** Who may use the door. Kept in memory: a restart signs every browser out. */
export function createAccess(): Access {
  let token = newSecret();
  const sessions: Buffer[] = [];
  return {
    token: () => token,
    signIn: (offered) => {
      if (!timingSafeEqual(digest(offered), digest(token))) return null;
      token = newSecret();
      const session = newSecret();
      sessions.push(digest(session));
      if (sessions.length > MOST_SESSIONS) sessions.shift();
      return session;
    },
    isSignedIn: (session) => {
      if (session === null) return false;
      const offered = digest(session);
      let found = false;
      // Every one is compared: the time taken tells nothing about which matched.
      for (const known of sessions) found = timingSafeEqual(known, offered) || found;
      return found;
    },
  };
}

/** 256 random bits: nothing to guess. */
const newSecret = (): string => randomBytes(32).toString('base64url');

/** Of equal length whatever was offered, which `timingSafeEqual` asks for. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
