import type { TFunction } from 'i18next';

import { posturesIn, stepOf } from '../../../shared/figure/figure.ts';
import type { GarmentChoice } from '../../../shared/order/order.ts';
import type { Format } from '../../ui/format.ts';

/** The figure a garment was drafted for, one line a posture; none for the plain figure. */
export const figureWords = (
  t: TFunction,
  format: Format,
  { figure }: GarmentChoice,
): readonly { readonly id: string; readonly name: string; readonly value: string }[] =>
  posturesIn(figure).map((posture) => {
    const steps = stepOf(figure, posture);
    const count = format.number(Math.abs(steps), 0);
    const end = steps < 0 ? 'from' : 'to';
    const value =
      posture === 'stance' || posture === 'shoulders'
        ? `${t(`pattern:posture.${posture}.${end}`)} ${count}`
        : count;
    return { id: posture, name: t(`pattern:posture.${posture}.name`), value };
  });
