/** Long enough for a browser to have begun the download. */
const KEPT_MS = 60_000;

/**
 * Hands a file to the person: a browser downloads it, the desktop window asks where to put it. The
 * content comes from the page itself, so no door has to be opened for it.
 */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/** A file's name from words: `Zoë Dupont`, 2026-03-04 and `smis` become `zoe-dupont_2026-03-04.smis`. */
export const fileNameOf = (words: readonly string[], day: string, ending: string): string =>
  `${words.join('-') || 'toise'}_${day}.${ending}`;
