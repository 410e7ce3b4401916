import type { Language } from '../../shared/customer/customer.ts';
import { UsageError } from './verb.ts';

/** The language of what a verb prints or writes. */
export function readLanguage(verb: string, text: string): Language {
  if (text === 'en' || text === 'fr') return text;
  throw new UsageError(`${verb}: --language takes en or fr, not "${text}"`);
}
