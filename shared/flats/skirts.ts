import {
  bothSides,
  cloth,
  type Flat,
  type FlatDrawing,
  type FlatStyle,
  seam,
  stitch,
  when,
} from './flat.ts';

const pencilBody = cloth(
  'M76 32 C62 62 57 84 57 112 L66 222 L154 222 L163 112 C163 84 158 62 144 32 Z',
);
const pencilBand = cloth('M77 20 L143 20 L144 32 L76 32 Z');
const pencilHem = stitch('M65.6 217 L154.4 217');

const darts = (style: FlatStyle, length: number): Flat => {
  const two = Number(style('nrOfDarts') ?? 2) > 1;
  return [
    ...bothSides(seam(`M94 32 L${two ? 93 : 91} ${32 + length}`)),
    ...when(two, ...bothSides(seam(`M85 32 L82.6 ${28 + length}`))),
  ];
};

export const drawPencilSkirt: FlatDrawing = (style) => {
  const band = when(style('waistband') !== false, pencilBand);
  const hasVent = style('backVent') !== false;
  const isZippedBehind = style('zipperLocation') !== 'sideSeam';
  return {
    front: [pencilBody, ...band, ...darts(style, 28), pencilHem],
    back: [
      pencilBody,
      ...band,
      ...when(hasVent || isZippedBehind, seam('M110 32 L110 222')),
      ...when(isZippedBehind, stitch('M113 32 L113 84 L110 87')),
      ...darts(style, 34),
      ...when(hasVent, seam('M110 176 L119 182 L119 222')),
      pencilHem,
    ],
  };
};

const circleBody = cloth(
  'M84 30 C70 80 42 140 20 196 C40 214 70 224 110 224 C150 224 180 214 200 196 C178 140 150 80 136 30 Z',
);
const circleFolds: Flat = [
  ...bothSides(
    seam('M94 32 C88 96 76 160 62 214'),
    seam('M88 52 C76 104 58 156 40 207'),
    seam('M102 60 C100 120 96 176 90 222'),
  ),
];
const circleBand = cloth('M86 18 L134 18 L136 30 L84 30 Z');
const circleHem = stitch('M22.4 192 C42 209.6 71 219.4 110 219.4 C149 219.4 178 209.6 197.6 192');

export const drawCircleSkirt: FlatDrawing = () => ({
  front: [circleBody, ...circleFolds, circleBand, circleHem],
  back: [circleBody, ...circleFolds, circleBand, circleHem, stitch('M110 18 L110 74')],
});

/** The left side seam from the hem up to the arm, and the right one down again. */
const LEFT_UP = 'C66 190 72 164 74 150 C78 132 85 122 85 110 C85 96 83 84 82 72';
const RIGHT_DOWN = 'C137 84 135 96 135 110 C135 122 142 132 146 150 C148 164 154 190 160 222';

const dressBody = (top: string) =>
  cloth(`${top} ${RIGHT_DOWN} C140 229 80 229 60 222 ${LEFT_UP} Z`);

const straps: Flat = bothSides(
  seam('M90.4 52 C91 38 95 26 101 14'),
  seam('M92.6 52.6 C93.2 39 97 27 103 15'),
);

export const drawSlipDress: FlatDrawing = () => ({
  front: [
    ...straps,
    dressBody(
      'M82 72 C85 64 88 58 91 51 C97 60 103 68 110 72 C117 68 123 60 129 51 C132 58 135 64 138 72',
    ),
    ...bothSides(seam('M81.6 80 L98 76')),
    stitch('M61 218 C80 225 140 225 159 218'),
  ],
  back: [
    ...straps,
    dressBody('M82 72 C86 66 88 60 91 52 C98 70 122 70 129 52 C132 60 134 66 138 72'),
    stitch('M61 218 C80 225 140 225 159 218'),
  ],
});
