import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A page as grey pixels, 0 black to 255 white. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
};

/** Runs one of poppler's programs on a PDF; null where it is not installed, said aloud. */
function poppler<T>(
  pdf: Uint8Array,
  program: string,
  args: readonly string[],
  read: (folder: string, out: Buffer) => T,
): T | null {
  const folder = mkdtempSync(join(tmpdir(), 'toise-pdf-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'in.pdf'), pdf);
  try {
    return read(folder, execFileSync(program, args, { cwd: folder }));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    process.stderr.write(`${program} is not installed: the PDF was not read back\n`);
    return null;
  }
}

/** The words of a PDF, laid out as on its pages. */
export const wordsOf = (pdf: Uint8Array): string | null =>
  poppler(pdf, 'pdftotext', ['-layout', 'in.pdf', '-'], (_, out) => out.toString('utf8'));

/** The first page at so many pixels an inch. */
export const pictureOf = (pdf: Uint8Array, dpi: number): Picture | null =>
  poppler(pdf, 'pdftoppm', ['-r', String(dpi), '-gray', '-l', '1', 'in.pdf', 'page'], (folder) => {
    const file = readdirSync(folder).find((name) => name.endsWith('.pgm')) ?? '';
    const bytes = readFileSync(join(folder, file));
    const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
    const pixels = bytes.subarray(header?.[0].length ?? 0);
    return { width: Number(header?.[1]), height: Number(header?.[2]), pixels };
  });

/** The modules of the only QR code in a part of a page, found by its dark square. */
export function modulesIn(
  { width, pixels }: Picture,
  part: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  count: number,
): readonly (readonly boolean[])[] {
  const dark = (x: number, y: number) =>
    (pixels[Math.round(y) * width + Math.round(x)] ?? 255) < 128;
  let box = { left: Number.POSITIVE_INFINITY, right: 0, top: Number.POSITIVE_INFINITY, bottom: 0 };
  for (let y = part.y; y < part.y + part.height; y += 1) {
    for (let x = part.x; x < part.x + part.width; x += 1) {
      if (!dark(x, y)) continue;
      box = {
        left: Math.min(box.left, x),
        right: Math.max(box.right, x + 1),
        top: Math.min(box.top, y),
        bottom: Math.max(box.bottom, y + 1),
      };
    }
  }
  const step = (box.right - box.left) / count;
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (_, column) =>
      dark(box.left + (column + 0.5) * step - 0.5, box.top + (row + 0.5) * step - 0.5),
    ),
  );
}
