/** One square PNG. */
export type SizedPng = { readonly size: number; readonly png: Buffer };

const ICON = 1;
const ICO_HEADER_BYTES = 6;
const ICO_ENTRY_BYTES = 16;

/** Windows' icon file holding PNGs, which it reads since Vista. Sizes up to 256. */
export function icoOf(images: readonly SizedPng[]): Buffer {
  const header = Buffer.alloc(ICO_HEADER_BYTES);
  header.writeUInt16LE(ICON, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = ICO_HEADER_BYTES + ICO_ENTRY_BYTES * images.length;
  const entries = images.map(({ size, png }) => {
    const entry = Buffer.alloc(ICO_ENTRY_BYTES);
    // One byte each for width and height: 256 is written as 0.
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...images.map(({ png }) => png)]);
}

/** macOS' names for PNG icons, by size in pixels (Icon Services' `icns` format). */
const ICNS_TYPES: Readonly<Record<number, readonly string[]>> = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

/** macOS' icon file. Sizes it has no name for are left out. */
export function icnsOf(images: readonly SizedPng[]): Buffer {
  const chunks = images.flatMap(({ size, png }) =>
    (ICNS_TYPES[size] ?? []).map((type) => chunk(type, png)),
  );
  return chunk('icns', Buffer.concat(chunks));
}

function chunk(type: string, data: Buffer): Buffer {
  const header = Buffer.alloc(8);
  header.write(type, 0, 'latin1');
  header.writeUInt32BE(header.length + data.length, 4);
  return Buffer.concat([header, data]);
}
