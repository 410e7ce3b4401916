import type { ColumnNames } from '../../../shared/measurement/exchange/csv-names.ts';
import type { ExchangeFault } from '../../../shared/measurement/exchange/exchange-fault.ts';
import type { ExchangeFile } from '../../../shared/measurement/exchange/exchange-file.ts';
import {
  LARGEST_EXCHANGE_BYTES,
  openExchange,
} from '../../../shared/measurement/exchange/open-exchange.ts';
import { err, type Result } from '../../../shared/result.ts';

export type ReadFault = ExchangeFault | { readonly kind: 'unreadable' };

/** Reads a file that a person chose or dropped. Its size is looked at before its content. */
export async function readExchangeFile(
  file: File,
  names: ColumnNames,
): Promise<Result<ExchangeFile, ReadFault>> {
  if (file.size > LARGEST_EXCHANGE_BYTES) return err({ kind: 'too-large' });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that is gone by now.
    return err({ kind: 'unreadable' });
  }
  return openExchange({ name: file.name, bytes }, names);
}
