import {
  bothSides,
  buttons,
  cloth,
  type Flat,
  type FlatDrawing,
  type FlatStyle,
  seam,
  stitch,
  when,
} from './flat.ts';

const legs = cloth(
  'M76.5 32 C69.4 58 67.1 84 68.7 116 L75.7 226 L100.6 228 L109.2 104 L110 98 L110.8 104 L119.4 228 L144.3 226 L151.3 116 C152.9 84 150.6 58 143.5 32 Z',
);
const band = cloth('M78 18 L142 18 L143.5 32 L76.5 32 Z');
const centre = seam('M110 18 L110 98');
const fly = stitch('M118.6 32 L118.6 62 C118.6 75 115.5 81 110 83');
const creases = (from: number): Flat => bothSides(stitch(`M88.2 ${from} L88.2 226`));
const slantPockets: Flat = bothSides(seam('M88.2 32 L71.8 64'), stitch('M90.5 32 L73.7 66'));
const loops: Flat = bothSides(seam('M85 16 L85 34'));
const backLoops: Flat = [...bothSides(seam('M86.6 16 L86.6 34')), seam('M110 16 L110 34')];
const jettedPockets: Flat = bothSides(seam('M80.4 55 L103 55 L103 59 L80.4 59 Z'), {
  kind: 'button',
  x: 91.7,
  y: 64,
});
const backDarts: Flat = bothSides(seam('M89.7 32 L91.3 54'));

export const drawChinos: FlatDrawing = () => ({
  front: [
    legs,
    band,
    centre,
    fly,
    ...slantPockets,
    ...loops,
    ...creases(72),
    ...buttons(113.1, [25]),
  ],
  back: [legs, band, centre, ...backDarts, ...jettedPockets, ...backLoops, ...creases(100)],
});

const turnUps: Flat = bothSides(cloth('M75 214 L74.6 228 L101.6 230 L102 216 Z'));

const cuffed = (style: FlatStyle): Flat => when(style('turnUps') === true, ...turnUps);

export const drawDressTrousers: FlatDrawing = (style) => {
  const pleats = Number(style('pleats') ?? 1);
  return {
    front: [
      legs,
      band,
      centre,
      fly,
      ...slantPockets,
      ...when(pleats >= 1, ...bothSides(seam('M95 32 C94 42 92.5 54 90.5 66'))),
      ...when(pleats >= 2, ...bothSides(seam('M100.5 32 C100 40 99 48 98 55'))),
      ...creases(68),
      ...cuffed(style),
      seam('M110 18 L118 18 L120.5 25 L118 32 L110 32'),
      ...buttons(115.4, [25]),
    ],
    back: [
      legs,
      band,
      centre,
      seam('M110 18 L107.4 13.5 M110 18 L112.6 13.5'),
      ...backDarts,
      ...bothSides(seam('M98 32 L98.6 48')),
      ...jettedPockets,
      ...creases(100),
      ...cuffed(style),
    ],
  };
};

export const drawJeans: FlatDrawing = () => ({
  front: [
    legs,
    band,
    centre,
    fly,
    stitch('M116.2 32 L116.2 61 C116.2 72 114 78 110 80'),
    ...bothSides(
      seam('M92 32 C92 46 84 52 72.4 54'),
      stitch('M94.4 32 C94.4 48.5 85 54.6 72.2 56.6'),
    ),
    seam('M146.4 42.6 L131 42.6 L130.2 50.4'),
    stitch('M146.6 45 L133 45'),
    ...loops,
    ...bothSides(stitch('M79.4 224 L101 225.6')),
    ...buttons(113.1, [25]),
    ...buttons(92.4, [36]),
    ...buttons(127.6, [36]),
  ],
  back: [
    legs,
    band,
    centre,
    ...bothSides(
      seam('M74.4 41 L110 51.4'),
      stitch('M74 43.6 L110 54'),
      cloth('M79.6 56 L104.6 60.4 L104 84 L92.4 91.6 L80 83 Z'),
      stitch('M81.6 70.6 C85.4 77 90 77.4 92.8 73 C95.6 78 100.6 78.6 103 73.4'),
      stitch('M79.4 224 L101 225.6'),
    ),
    ...backLoops,
  ],
});

const blockLegs = cloth(
  'M78 20 L142 20 L145 44 L152 96 L146 226 L120 226 L111 106 L110 100 L109 106 L100 226 L74 226 L68 96 L75 44 Z',
);

/** A trouser block: nothing but the two fitted legs and their level lines. */
export const drawTrouserBlock: FlatDrawing = () => ({
  front: [blockLegs, seam('M110 20 L110 100'), ...creases(20), stitch('M69 90 L151 90')],
  back: [
    blockLegs,
    seam('M110 20 L110 100'),
    ...bothSides(seam('M90 20 L92 46')),
    ...creases(60),
    stitch('M69 90 L151 90'),
  ],
});
