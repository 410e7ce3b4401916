import { cloth, type Flat, type FlatDrawing, seam, stitch } from './flat.ts';

const sole: Flat = [
  cloth(
    'M22 176 C80 177 150 180 204 177 L203.6 182 C180 185 140 184 112 181 C96 179.6 84 180 74 181 L74 194 L24 194 Z',
  ),
];

/** The shoe from its outer side, toe to the right. */
const upper = cloth(
  'M24 176 C19 160 22 136 26 118 C30 115 36 116 40 120 C52 130 68 128 80 116 L92 106 C106 120 124 136 146 145 C174 151 198 155 204 172 L204 177 C150 179 90 176 24 176 Z',
);

const counter = seam('M22.4 144 C38 142 48 156 51 176.6');
const topLine = stitch('M27.4 121.4 C31 118.6 35 119.6 38.6 123 C52 134 69.4 132 81.6 119.4');
const toeCap = seam('M166 149.4 C160 158 161 168 165 178');
const eyelets: Flat = [
  { kind: 'button', x: 91, y: 112 },
  { kind: 'button', x: 99, y: 120 },
  { kind: 'button', x: 107.4, y: 127.4 },
  { kind: 'button', x: 116, y: 134 },
];

/** The same shoe from above. */
const plan = cloth(
  'M110 14 C128 14 144 34 146 66 C148 96 138 118 138 146 C140 176 140 222 110 226 C80 222 80 176 82 146 C82 118 72 96 74 66 C76 34 92 14 110 14 Z',
);
const planOpening = cloth(
  'M110 148 C122 148 130 162 130 180 C130 202 122 214 110 214 C98 214 90 202 90 180 C90 162 98 148 110 148 Z',
);
const planCap = seam('M76 54 C94 64 126 64 144 54');
const planLaces = (gap: number): Flat =>
  [98, 110, 122, 134].flatMap((y) => [
    { kind: 'button' as const, x: 110 - gap, y },
    { kind: 'button' as const, x: 110 + gap, y },
    seam(`M${110 - gap + 2} ${y} L${110 + gap - 2} ${y}`),
  ]);

export const drawOxford: FlatDrawing = () => ({
  front: [
    upper,
    ...sole,
    counter,
    topLine,
    // Closed lacing: the vamp is sewn over the quarters.
    seam('M126.6 136.2 C120 144 112 150 100 154 C84 159 72 166 68 177'),
    toeCap,
    ...eyelets,
  ],
  back: [
    plan,
    planOpening,
    planCap,
    seam('M80 122 C94 96 126 96 140 122'),
    ...planLaces(7),
    seam('M110 88 L110 148'),
  ],
});

export const drawDerby: FlatDrawing = () => ({
  front: [
    upper,
    ...sole,
    counter,
    topLine,
    // Open lacing: the quarters lie on the vamp as tabs.
    seam('M128 138 C124 147 114 150 104 149 C98 158 95 168 95 178'),
    stitch('M84.6 116 C98 129 110 138 121.6 145'),
    toeCap,
    ...eyelets,
  ],
  back: [
    plan,
    planOpening,
    planCap,
    seam('M82 140 C88 120 96 92 102 88 L104 148 M138 140 C132 120 124 92 118 88 L116 148'),
    ...planLaces(10),
  ],
});
