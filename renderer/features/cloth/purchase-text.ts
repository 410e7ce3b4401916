import type { PurchaseLine, SupplierList } from '../../../shared/stock/purchase.ts';

/** The words a list for a supplier is written with. */
export type PurchaseWords = {
  readonly length: (lengthMm: number) => string;
  readonly local: (text: { readonly en: string; readonly fr: string }) => string;
  readonly date: (isoDate: string) => string;
};

const toOrder = ({ lines }: SupplierList): readonly PurchaseLine[] =>
  lines.filter(({ toOrderMm }) => toOrderMm > 0);

/** For an e-mail: SKU, name and length, one cloth a line. */
export const purchaseText = (list: SupplierList, { length, local }: PurchaseWords): string =>
  toOrder(list)
    .map(({ cloth, toOrderMm }) => `${cloth.sku}\t${local(cloth.name)}\t${length(toOrderMm)}`)
    .join('\n');

/** A cell that begins like a formula would be run by a spreadsheet: an apostrophe keeps it text. */
const cell = (value: string): string => {
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\n\r,]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/**
 * Every supplier's list as CSV (RFC 4180, comma or semicolon as the language's spreadsheets want it),
 * lengths in mm as whole numbers. `titles` are the columns' names.
 */
export function purchaseCsv(
  lists: readonly SupplierList[],
  titles: readonly string[],
  { local }: PurchaseWords,
  separator: ',' | ';',
): string {
  const rows = lists.flatMap((list) =>
    toOrder(list).map(({ cloth, toOrderMm, orderBy, needs }) => [
      list.supplier,
      cloth.sku,
      local(cloth.name),
      toOrderMm.toString(),
      orderBy ?? '',
      needs.map(({ number }) => number).join(' '),
    ]),
  );
  return [titles, ...rows].map((row) => `${row.map(cell).join(separator)}\r\n`).join('');
}
