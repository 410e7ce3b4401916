import type { OptionDefinition } from '../../../shared/pattern/design.ts';
import type { FinishedRow } from './finished-rows.ts';

/** Eases that are not called after the measurement they are added to. */
const ADDED_TO: { readonly [option: string]: string } = {
  collarEase: 'neck',
  cuffEase: 'wrist',
};

/**
 * What a percentage of ease comes to on this body, mm: the garment's measure less the body's, as
 * drafted. Null for other options and where the draft does not tell.
 */
export function easeMeaning(
  { id, kind }: OptionDefinition,
  rows: readonly FinishedRow[],
): number | null {
  if (kind !== 'percent' || !id.endsWith('Ease')) return null;
  const measurement = ADDED_TO[id] ?? id.slice(0, -'Ease'.length);
  return rows.find((row) => row.measurement === measurement)?.ease ?? null;
}
