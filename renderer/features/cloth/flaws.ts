import type { Flaw } from '../../../shared/stock/bolt.ts';
import {
  type ClothUnit,
  parseClothLength,
  typedClothLength,
} from '../../../shared/units/cloth-length.ts';

/**
 * Reads `3.2–3.35; 8–8.1`: from the outer end of a bolt of `onHandMm`, as a person at the table sees
 * it. What is kept counts from the core. Null when it cannot be read or lies beyond the bolt.
 */
export function parseFlaws(text: string, unit: ClothUnit, onHandMm: number): Flaw[] | null {
  const parts = text.split(';').filter((part) => part.trim() !== '');
  const flaws: Flaw[] = [];
  for (const part of parts) {
    const [from, to, ...more] = part.split(/\s*[-–—]\s*/).map((end) => parseClothLength(end, unit));
    if (!from?.ok || !to?.ok || more.length > 0) return null;
    if (from.value >= to.value || to.value > onHandMm) return null;
    flaws.push({ fromMm: onHandMm - to.value, toMm: onHandMm - from.value });
  }
  return flaws.reverse();
}

/** As they are typed; those that were cut off already are left out. */
export const typedFlaws = (
  flaws: readonly Flaw[],
  unit: ClothUnit,
  onHandMm: number,
  language: string,
): string =>
  [...flaws]
    .filter(({ fromMm }) => fromMm < onHandMm)
    .sort((a, b) => b.toMm - a.toMm)
    .map(({ fromMm, toMm }) =>
      [onHandMm - Math.min(toMm, onHandMm), onHandMm - fromMm]
        .map((lengthMm) => typedClothLength(lengthMm, unit, language))
        .join('–'),
    )
    .join('; ');
