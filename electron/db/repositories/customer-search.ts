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
  email: foldedWords(fields.email).join(' '),
  city: foldedWords(`${fields.postcode} ${fields.city}`).join(' '),
  phone: phoneEndings(fields.phone).join(' '),
});

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
  const words = foldedWords(text.replace(NUMBER, ' '));
  if (numbers.length + words.length === 0) return null;

  const anywhere = [...words.map(beginning), ...numbers.map(numberClause)];
  const all = anywhere.join(' AND ');
  if (numbers.length > 0) return { stages: [all], all };

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
