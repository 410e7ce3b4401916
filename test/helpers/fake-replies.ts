import type { FailureCode, Reply } from '../../shared/contract/reply.ts';

export const good = <T>(value: T): Reply<T> => ({ ok: true, value });
export const refused = (code: FailureCode): Reply<never> => ({ ok: false, code, message: code });

/** As the studio compares: without accents and case. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
