import type { MadeFile } from './file-bytes.ts';

/** Long enough for a browser to have read the file, ms. */
const KEPT_MS = 60_000;

/** Whether this window hands files to the printer by itself. */
export const printsItself = (): boolean => window.studioDesktop !== undefined;

/**
 * Hands a PDF to the printer: on the desktop through the system's dialog; in a browser it is opened in
 * a tab of its own, to be printed from the browser's viewer. A script that asks that viewer to print
 * has been seen to end the whole page. False where the browser opened nothing.
 */
export async function printFile({ bytes, type }: MadeFile): Promise<boolean> {
  const desktop = window.studioDesktop;
  if (desktop !== undefined) {
    // Calling the dialog off is an answer, not a failure.
    await desktop.print(bytes);
    return true;
  }
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
  return window.open(address, '_blank') !== null;
}
