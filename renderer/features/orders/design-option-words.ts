import type { TFunction } from 'i18next';

import type { GarmentChoice } from '../../../shared/order/order.ts';
import type { OptionDefinition, OptionValue } from '../../../shared/pattern/design.ts';
import { designDefinition } from '../../../shared/pattern/designs/index.ts';
import type { Format } from '../../ui/format.ts';

type OptionWords = { readonly id: string; readonly name: string; readonly value: string };

/** The options of the design that a person changed, with their values as read in the studio. */
export function designOptionWords(
  t: TFunction,
  format: Format,
  garment: GarmentChoice,
): readonly OptionWords[] {
  return designDefinition(garment.design).options.flatMap((option) => {
    const value = garment.designOptions[option.id];
    // The last that was chosen or proposed is said by its own name.
    if (value === undefined || (option.id === 'last' && garment.lasts !== undefined)) return [];
    const name = t(`designs:option.${option.id}.name`);
    return [{ id: option.id, name, value: valueWords(t, format, option, value) }];
  });
}

function valueWords(
  t: TFunction,
  { number }: Format,
  option: OptionDefinition,
  value: OptionValue,
): string {
  if (typeof value === 'boolean') return t(value ? 'orders:garment.yes' : 'orders:garment.no');
  if (typeof value === 'string') return t(`designs:option.${option.id}.values.${value}`);
  if (option.kind === 'percent') {
    return t('orders:garment.percent', { value: number(value * 100, 1) });
  }
  if (option.kind === 'mm') return t('orders:garment.millimetres', { value: number(value, 1) });
  if (option.kind === 'deg') return t('orders:garment.degrees', { value: number(value, 1) });
  return number(value, 2);
}
