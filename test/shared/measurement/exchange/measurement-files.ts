/** Measurement files of other programs, all made up here. */

export const smis = (measurements: string, { unit = 'cm', root = 'smis' } = {}): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!-- made up -->
<${root}>
  <version>0.3.4</version>
  <unit>${unit}</unit>
  <notes>Fitting &amp; cutting</notes>
  <body-measurements>
    ${measurements}
  </body-measurements>
</${root}>
`;

export const m = (name: string, value: string): string =>
  `<m name="${name}" value="${value}" full_name="" description=""/>`;

/** An old multisize file: 6 cm of height add 2.5 to the leg, 2 cm of size add 4 to the chest. */
export const OLD_MULTISIZE = `<?xml version="1.0" encoding="UTF-8"?>
<vst>
  <version>0.4.0</version>
  <unit>cm</unit>
  <size base="50"/>
  <height base="176"/>
  <body-measurements>
    <m name="bust_circ" base="100" size_increase="4" height_increase="0"/>
    <m name="leg_crotch_to_floor" base="80" size_increase="0" height_increase="2.5"/>
  </body-measurements>
</vst>
`;

export const NEW_MULTISIZE = `<?xml version="1.0" encoding="UTF-8"?>
<smms>
  <version>0.5.4</version>
  <read-only>false</read-only>
  <notes/>
  <unit>mm</unit>
  <pm_system>998</pm_system>
  <dimensions>
    <dimension type="x" min="1580" max="1820" step="60" base="1700"/>
    <dimension type="y" min="840" max="1160" step="40" base="920"/>
  </dimensions>
  <restrictions/>
  <body-measurements>
    <m name="bust_circ" base="920" shiftA="0" shiftB="40"/>
    <m name="waist_circ" base="740" shiftA="2" shiftB="42">
      <corrections>
        <correction coordinates="1700;1000;-1" correction="-6"/>
      </corrections>
    </m>
  </body-measurements>
</smms>
`;

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export function utf16(text: string, { mark = true, big = false } = {}): Uint8Array {
  const marked = `${mark ? '\ufeff' : ''}${text}`;
  const bytes = Buffer.from(marked, 'utf16le');
  return big ? bytes.swap16() : bytes;
}
