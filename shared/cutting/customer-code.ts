import { foldedWords } from '../customer/fold.ts';

/** Letters of a name and digits of an id that a code shows. */
const INITIALS = 2;
const DIGITS = 4;

/**
 * What stands for a customer in the cutting room: initials and the first digits of the id, `MD-4F2A`.
 * Own construction: two people of one shop rarely share it, and a sheet left lying names nobody.
 */
export function customerCode({ id, name }: { readonly id: string; readonly name: string }): string {
  const initials = foldedWords(name)
    .slice(0, INITIALS)
    .map((word) => word.slice(0, 1))
    .join('');
  const digits = id.replace(/-/g, '').slice(0, DIGITS);
  return [initials, digits]
    .filter((part) => part !== '')
    .join('-')
    .toUpperCase();
}
