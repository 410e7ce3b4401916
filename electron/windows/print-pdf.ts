import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';

/** A window for the system's print dialog alone: it shows a PDF, runs nothing of ours, and is never seen. */
export const PRINT_WINDOW: BrowserWindowConstructorOptions = {
  show: false,
  webPreferences: {
    // Electron shows PDF files only where plugins are on.
    plugins: true,
    javascript: true,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
  },
};

/**
 * Prints a PDF through the system's dialog: from a file of its own, since a page cannot hand one over.
 * True when it went to the printer, false when the person called it off.
 */
export async function printPdf(bytes: Uint8Array): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'toise-print-'));
  const window = new BrowserWindow(PRINT_WINDOW);
  try {
    const file = join(folder, 'print.pdf');
    await writeFile(file, bytes, { mode: 0o600 });
    await window.loadFile(file);
    return await new Promise((resolve) => {
      window.webContents.print({ silent: false }, (isPrinted) => resolve(isPrinted));
    });
  } finally {
    window.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}
