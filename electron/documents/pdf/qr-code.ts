import barcodes from 'bwip-js/node';

import type { Pdf } from './paper.ts';

/** Modules of a QR code: true is dark. */
export type QrModules = readonly (readonly boolean[])[];

/** White round a code, modules. Source: ISO/IEC 18004, 6.3.8. */
export const QUIET_MODULES = 4;

/**
 * A text as the modules of a QR code, 15 % of which may be damaged (level M): paper in a cutting
 * room is creased and chalked.
 */
export function qrModules(text: string): QrModules {
  // The named export `raw` is another thing: a symbology of that name.
  const [code] = barcodes.raw('qrcode', text, 'eclevel=M');
  if (code === undefined || !('pixs' in code)) throw new Error('not a matrix code');
  const { pixs, pixx, pixy } = code;
  return Array.from({ length: pixy }, (_, row) =>
    Array.from({ length: pixx }, (_, column) => pixs[row * pixx + column] === 1),
  );
}

/** Draws a code as one filled shape, so that no reader sees hairlines between its modules. */
export function drawQr(
  pdf: Pdf,
  text: string,
  at: { readonly x: number; readonly y: number; readonly size: number },
): void {
  const modules = qrModules(text);
  const step = at.size / (modules.length + 2 * QUIET_MODULES);
  const inset = QUIET_MODULES * step;
  modules.forEach((row, y) => {
    let from = -1;
    [...row, false].forEach((isDark, x) => {
      if (isDark && from < 0) from = x;
      if (isDark || from < 0) return;
      pdf.rect(at.x + inset + from * step, at.y + inset + y * step, (x - from) * step, step);
      from = -1;
    });
  });
  pdf.fill('#000000');
}
