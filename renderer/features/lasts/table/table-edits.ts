import type { LocalText } from '../../../../shared/catalogue/catalogue.ts';
import type { Last } from '../../../../shared/shoe/last-table.ts';

/** Puts a last in the place of the one with its id, or at the end. */
export const withLast = (lasts: readonly Last[], last: Last): readonly Last[] =>
  lasts.some(({ id }) => id === last.id)
    ? lasts.map((known) => (known.id === last.id ? last : known))
    : [...lasts, last];

export const withArchived = (
  lasts: readonly Last[],
  id: string,
  archived: boolean,
): readonly Last[] => lasts.map((last) => (last.id === id ? { ...last, archived } : last));

/** A last like another, under an id that no order knows; `copyName` says what a copy is called. */
export function copyOf(
  last: Last,
  lasts: readonly Last[],
  newId: string,
  copyName: (name: string, count: number) => string,
): Last {
  const isTaken = (name: LocalText): boolean =>
    lasts.some((known) => known.name.en === name.en || known.name.fr === name.fr);
  const named = (count: number): LocalText => ({
    en: copyName(last.name.en, count),
    fr: copyName(last.name.fr, count),
  });
  let count = 1;
  while (isTaken(named(count))) count += 1;
  return { ...last, id: newId, name: named(count), archived: false };
}
