import type { IpcMain, WebFrameMain } from 'electron';

import { CHOOSE_FOLDER, PRINT_PDF } from './push-channels.ts';

type Frame = Pick<WebFrameMain, 'url' | 'parent'>;

type Dependencies = {
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  readonly isTrustedFrame: (frame: Frame | null) => boolean;
  readonly printPdf: (bytes: Uint8Array) => Promise<boolean>;
  readonly chooseFolder: () => Promise<string | null>;
};

/** Larger than any pattern on any roll; what is more is no file of ours. */
const LARGEST_PDF_BYTES = 64 * 1024 * 1024;

const isPdf = (raw: unknown): raw is Uint8Array =>
  raw instanceof Uint8Array &&
  raw.byteLength <= LARGEST_PDF_BYTES &&
  Buffer.from(raw.subarray(0, 5)).toString('latin1') === '%PDF-';

/** What only a desktop has: the system's print dialog and its folders. */
export function registerDesktop(dependencies: Dependencies): void {
  const { ipcMain, isTrustedFrame, printPdf, chooseFolder } = dependencies;
  ipcMain.handle(PRINT_PDF, ({ senderFrame }, raw: unknown): Promise<boolean> | boolean =>
    isTrustedFrame(senderFrame) && isPdf(raw) ? printPdf(raw) : false,
  );
  ipcMain.handle(CHOOSE_FOLDER, ({ senderFrame }): Promise<string | null> | null =>
    isTrustedFrame(senderFrame) ? chooseFolder() : null,
  );
}
