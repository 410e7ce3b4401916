import type { MadeFile } from './file-bytes.ts';

/**
 * Hands a PDF to the printer: on the desktop through the system's dialog, in a browser through the
 * frame that shows it. False where the browser shows no PDF, and so prints none.
 */
export async function printFile(file: MadeFile, frame: HTMLIFrameElement | null): Promise<boolean> {
  const desktop = window.studioDesktop;
  if (desktop !== undefined) {
    // Calling the dialog off is an answer, not a failure.
    await desktop.print(file.bytes);
    return true;
  }
  const shown = frame?.contentWindow ?? null;
  if (shown === null || !navigator.pdfViewerEnabled) return false;
  shown.focus();
  shown.print();
  return true;
}
