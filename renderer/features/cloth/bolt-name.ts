import type { TFunction } from 'i18next';

import type { Bolt } from '../../../shared/stock/bolt.ts';

/** What people call it: what is written on it, else what it is. */
export const boltName = (t: TFunction, { fields }: Pick<Bolt, 'fields'>): string =>
  fields.label === '' ? t(`cloth:kind.${fields.kind}`) : fields.label;
