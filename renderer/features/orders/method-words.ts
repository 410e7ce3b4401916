import type { TFunction } from 'i18next';

import {
  isMeasurementName,
  type MeasurementName,
} from '../../../shared/measurement/measurement-name.ts';
import type { GarmentChoice } from '../../../shared/order/order.ts';
import type { Lengths } from '../pattern/use-lengths.ts';

type Line = { readonly id: string; readonly name: string; readonly value: string };

/** How the garment was measured, where not on the body alone: the size tried on, or its own measures. */
export function methodWords(
  t: TFunction,
  lengths: Pick<Lengths, 'length' | 'signed' | 'angle'>,
  { method }: GarmentChoice,
): readonly Line[] {
  if (method === undefined) return [];
  const kind = t(`method:kind.${method.kind}`);
  if (method.kind === 'finished') {
    const measures = Object.entries(method.wanted).map(([measure, valueMm]): Line => {
      const name = isMeasurementName(measure)
        ? t(`measurements:name.${measure}`)
        : t(`designs:finished.${measure}`);
      return {
        id: `wanted ${measure}`,
        name: t('method:wantedFact', { measure: name }),
        value: lengths.length(valueMm),
      };
    });
    return [{ id: 'method', name: t('method:fact'), value: kind }, ...measures];
  }
  const { sex, size, differences } = method;
  const stock = t(`method:stockSize.${sex}`, { size });
  const written = (name: MeasurementName, value: number): string => {
    if (name !== 'shoulderSlope') return lengths.signed(value);
    const size = lengths.angle(Math.abs(value));
    if (value === 0) return size;
    return `${value < 0 ? '−' : '+'}${size}`;
  };
  const pinned = (Object.entries(differences) as [MeasurementName, Pinned][]).map(
    ([name, difference]): Line => ({
      id: `pinned ${name}`,
      name: t('method:pinnedFact', { place: t(`measurements:name.${name}`) }),
      value:
        typeof difference === 'number'
          ? written(name, difference)
          : t('method:pinnedSides', {
              left: written(name, difference.left),
              right: written(name, difference.right),
            }),
    }),
  );
  return [{ id: 'method', name: t('method:fact'), value: `${kind}, ${stock}` }, ...pinned];
}

type Pinned = number | { readonly left: number; readonly right: number };
