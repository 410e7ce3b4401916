import {
  bothSides,
  buttons,
  cloth,
  type Flat,
  type FlatDrawing,
  mirror,
  seam,
  stitch,
} from './flat.ts';

const sleeves: Flat = bothSides(
  cloth(
    'M66 34 C56 40 51 52 48 72 L35 150 L32 168 L52 172 L55 156 L71 90 L72 80 C72 62 71 48 66 34 Z',
  ),
  cloth('M33.4 158 L32 168 L52 172 L53.6 162 Z'),
);

/** Wearer's right front, under; its mirror image lies over it: double-breasted. */
const front = (side: string) =>
  `M98 24 L66 34 C71 48 72 62 72 80 ${side} L120 231 L123 112 L98 24 Z`;

const STRAIGHT = 'C71 100 70 124 70 140 L64 228';
const WAISTED = 'C72 96 77 110 77 124 C74 150 62 190 56 228';

const lapel = 'M98.6 30 L99 46 L85 53 L74 50 C80 78 104 100 123 114 L104 60 Z';
const collarLeaf = 'M97 21 L87 31 L81 47 L85 53 L99.4 45.6 L98.6 28 Z';
const behindNeck = cloth('M97 21 C102 16 118 16 123 21 C118 27 102 27 97 21 Z');

const doubleRow = [...buttons(100, [122, 142, 162]), ...buttons(120, [122, 142, 162])];

const coatFront = (side: string, seams: Flat): Flat => [
  ...sleeves,
  behindNeck,
  cloth(front(side)),
  cloth(mirror(front(side))),
  ...bothSides(cloth(lapel), cloth(collarLeaf)),
  ...bothSides(seam('M72 152 L92 154 L91.4 164 L71 162 Z')),
  ...seams,
  ...doubleRow,
];

const coatBack = (side: string, seams: Flat): Flat => [
  ...sleeves,
  cloth(`M96 23 L66 34 C71 48 72 62 72 80 ${side} C90 232 130 232 ${mirrorOfHem(side)} L124 23 Z`),
  cloth('M96 23 C98 13 122 13 124 23 C118 30 102 30 96 23 Z'),
  ...seams,
];

/** The right side, from the hem up to the shoulder: the left side turned over and walked back. */
const mirrorOfHem = (side: string): string =>
  side === STRAIGHT
    ? '156 228 L150 140 C150 124 149 100 148 80 C148 62 149 48 154 34'
    : '164 228 C158 190 146 150 143 124 C143 110 148 96 148 80 C148 62 149 48 154 34';

const belt: Flat = [
  cloth('M84 118 L136 118 L136 128 L84 128 Z'),
  ...buttons(88, [123]),
  ...buttons(132, [123]),
];

export const drawCoat: FlatDrawing = () => ({
  front: coatFront(STRAIGHT, [seam('M128 84 L144 80.6 L144.8 85.4 L128.8 88.8 Z')]),
  back: coatBack(STRAIGHT, [
    seam('M110 28 L110 118'),
    ...belt,
    seam('M110 128 L110 231'),
    stitch('M114 170 L114 231'),
    ...bothSides(seam('M100 128 C99 160 96 200 94 230')),
  ]),
});

export const drawWomensCoat: FlatDrawing = () => ({
  front: coatFront(WAISTED, bothSides(seam('M71.6 66 C84 84 90 108 89 124 C87 160 82 200 80 230'))),
  back: coatBack(WAISTED, [
    seam('M110 28 L110 118'),
    ...bothSides(seam('M71.6 66 C84 84 92 102 91 118'), seam('M91 128 C90 160 84 200 82 230')),
    ...belt,
    seam('M110 128 L110 231'),
  ]),
});
