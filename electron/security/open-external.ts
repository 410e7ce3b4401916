import { shell } from 'electron';

import { externalAddress } from './external-address.ts';

/** Opens a known address in the person's browser; every other is left alone. The only such call. */
export async function openExternal(address: string): Promise<void> {
  const allowed = externalAddress(address);
  if (allowed !== null) await shell.openExternal(allowed);
}
