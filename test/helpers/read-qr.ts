/*
 * Reads a QR code of version 1 back (ISO/IEC 18004), the plain way: format, mask, zigzag, segments. It
 * corrects no errors, so a module that is drawn wrong shows.
 */

type Modules = readonly (readonly boolean[])[];

const SIZE = 21;
const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
];

/** Finder patterns with their white and the format beside them, and the timing lines. */
const isFunction = (row: number, column: number): boolean =>
  row === 6 ||
  column === 6 ||
  (row < 9 && column < 9) ||
  (row < 9 && column >= SIZE - 8) ||
  (row >= SIZE - 8 && column < 9);

export function readQr(modules: Modules): string {
  if (modules.length !== SIZE) throw new Error(`not version 1: ${modules.length} modules`);
  const at = (row: number, column: number): boolean => modules[row]?.[column] ?? false;
  // Format bits 14 to 10 are level and mask, under a mask of their own (101010000010010).
  const format = [0, 1, 2, 3, 4].map((column) => at(8, column));
  const plain = format.map((bit, i) => bit !== ([true, false, true, false, true][i] ?? false));
  const mask = MASKS[plain.slice(2).reduce((sum, bit) => sum * 2 + Number(bit), 0)];
  if (mask === undefined) throw new Error('no such mask');
  const bits: number[] = [];
  let upwards = true;
  for (let right = SIZE - 1; right > 0; right -= 2) {
    // The vertical timing line takes no part.
    if (right === 6) right -= 1;
    for (let step = 0; step < SIZE; step += 1) {
      const row = upwards ? SIZE - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (!isFunction(row, column)) bits.push(Number(at(row, column) !== mask(row, column)));
      }
    }
    upwards = !upwards;
  }
  return segments(bits);
}

function segments(bits: readonly number[]): string {
  let place = 0;
  const take = (count: number): number => {
    const value = bits.slice(place, place + count).reduce((sum, bit) => sum * 2 + bit, 0);
    place += count;
    return value;
  };
  let text = '';
  for (let mode = take(4); mode !== 0; mode = take(4)) {
    if (mode === 2) text += alphanumeric(take(9), take);
    else if (mode === 1) text += numeric(take(10), take);
    else if (mode === 4)
      text += Array.from({ length: take(8) }, () => String.fromCharCode(take(8))).join('');
    else throw new Error(`mode ${mode}`);
  }
  return text;
}

function alphanumeric(count: number, take: (bits: number) => number): string {
  let text = '';
  for (let left = count; left > 0; left -= 2) {
    const value = take(left > 1 ? 11 : 6);
    text += left > 1 ? (ALPHANUMERIC[Math.floor(value / 45)] ?? '') : '';
    text += ALPHANUMERIC[value % 45] ?? '';
  }
  return text;
}

function numeric(count: number, take: (bits: number) => number): string {
  let text = '';
  for (let left = count; left > 0; left -= 3) {
    const digits = Math.min(3, left);
    text += String(take([0, 4, 7, 10][digits] ?? 10)).padStart(digits, '0');
  }
  return text;
}
