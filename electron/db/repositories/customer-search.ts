import type { CustomerFields } from '../../../shared/customer/customer.ts';
import { foldedWords, nameWords } from '../../../shared/customer/fold.ts';
import { phoneEndings, phoneVariants } from '../../../shared/customer/phone.ts';

/** What is indexed of a customer. */
export type SearchDocument = {
  readonly name: string;
  readonly email: string;
  readonly city: string;
  readonly phone: string;
};

export const searchDocument = (
  fields: Pick<CustomerFields, 'name' | 'email' | 'city' | 'postcode' | 'phone'>,
): SearchDocument => ({
  name: nameWords(fields.name).join(' '),
  email: emailWords(fields.email).join(' '),
  city: foldedWords(`${fields.postcode} ${fields.city}`).join(' '),
  phone: phoneEndings(fields.phone).join(' '),
});

/**
 * Stands before the domain of an e-mail address. Half the customers share a few domains: without it
 * every search for a `g` would find them all by gmail. Folding leaves nobody a thorn to type.
 */
const DOMAIN = 'þ';

/** An address, or the beginning of one, as people type it. */
const ADDRESS = /([^\s@]*)@([^\s@]*)/gu;

const domainWord = (domain: string): string => `${DOMAIN}${foldedWords(domain).join('')}`;

const emailWords = (email: string): readonly string[] => {
  const [local = '', domain] = email.split('@');
  return [...foldedWords(local), ...(domain === undefined ? [] : [domainWord(domain)])];
};

/**
 * A typed text as FTS5 expressions, the closest first and none repeating what an earlier one finds:
 * whole words of the name, beginnings of words of the name, beginnings anywhere. `all` finds
 * everything that the stages find together.
 */
export type SearchPlan = { readonly stages: readonly string[]; readonly all: string };

/** Digits with the marks people put between them, and no letter touching. */
const NUMBER = /(?<![\p{L}\p{N}])[+(]*\d[\d\s()./+-]*(?![\p{L}\p{N}])/gu;

/** The plan for a typed text, or null when it holds no letter and no digit. */
export function planSearch(text: string): SearchPlan | null {
  const numbers = text.match(NUMBER) ?? [];
  const others = text.replace(NUMBER, ' ');
  const domains = [...others.matchAll(ADDRESS)].map(([, , domain = '']) => domainWord(domain));
  const words = foldedWords(others.replace(ADDRESS, '$1 '));
  if (numbers.length + words.length + domains.length === 0) return null;

  const anywhere = [
    ...words.map(beginning),
    ...numbers.map(numberClause),
    ...domains.map((domain) => `email : ${beginning(domain)}`),
  ];
  const all = anywhere.join(' AND ');
  if (anywhere.length > words.length) return { stages: [all], all };

  const whole = words.map((word) => `name : "${word}"`).join(' AND ');
  const begun = words.map((word) => `name : ${beginning(word)}`).join(' AND ');
  return { stages: [whole, `(${begun}) NOT (${whole})`, `(${all}) NOT (${begun})`], all };
}

const beginning = (word: string): string => `"${word}"*`;

/** A number is part of a phone number; typed without gaps it may be a postcode or e-mail as well. */
function numberClause(typed: string): string {
  const inPhone = `phone : (${phoneVariants(typed).map(beginning).join(' OR ')})`;
  const bare = typed.trim();
  if (!/^\d+$/.test(bare)) return inPhone;
  return `(${inPhone} OR {name email city} : ${beginning(bare)})`;
}
