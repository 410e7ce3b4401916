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

const longSleeve = (style: FlatStyle): Flat => {
  const isDouble = String(style('cuffStyle') ?? '').includes('French');
  return [
    ...bothSides(
      cloth('M61 40 C50 45 43 62 39 88 L23 176 L46 182 L68 100 C68 78 66 58 61 40 Z'),
      cloth(isDouble ? 'M23 176 L18 203 L42 209 L46 182 Z' : 'M23 176 L19 197 L43 203 L46 182 Z'),
    ),
    ...when(isDouble, ...bothSides(seam('M20.6 189.5 L44 195.5'))),
  ];
};

const shortSleeve: Flat = bothSides(
  cloth('M61 40 C50 45 43 62 39 92 L36 104 L65 111 L68 100 C68 78 66 58 61 40 Z'),
  stitch('M37.4 99 L66 106'),
);

const sleeves = (style: FlatStyle): Flat =>
  style('sleeveStyle') === 'short' ? shortSleeve : longSleeve(style);

/** Hem from the left side seam to the right, for the outline and for its stitching. */
const HEMS = {
  straight: { edge: 'L64 206 L156 206', row: 'M64.6 201 L155.4 201' },
  baseball: {
    edge: 'L64 190 C72 196 80 216 110 217 C140 216 148 196 156 190',
    row: 'M67 186 C75 194 82 211.5 110 212.5 C138 211.5 145 194 153 186',
  },
  slashed: {
    edge: 'L64 186 L70 209 L150 209 L156 186',
    row: 'M67.4 186 L72.6 205 L147.4 205 L152.6 186',
  },
} as const;

const hemOf = (style: FlatStyle) => {
  const name = style('hemStyle');
  return name === 'baseball' || name === 'slashed' ? HEMS[name] : HEMS.straight;
};

const body = (hem: string, waist: number): string =>
  `M90 28 L61 40 C66 58 68 78 68 100 C${67 + waist} 132 ${66 + waist} 150 64 186 ${hem} C${154 - waist} 150 ${153 - waist} 132 152 100 C152 78 154 58 159 40 L130 28 Z`;

const collar: Flat = [
  cloth('M90 28 C96 18 124 18 130 28 C124 33 96 33 90 28 Z'),
  ...bothSides(cloth('M90 28 L84 50 L104 58 L110 40 C102 38 95 34 90 28 Z')),
];

const CLOSING = [66, 92, 118, 144, 170, 194] as const;

function shirtFront(style: FlatStyle, waist: number): Flat {
  const hem = hemOf(style);
  const hemY = style('hemStyle') === 'baseball' ? 216.5 : 206;
  const isLong = style('sleeveStyle') !== 'short';
  return [
    ...sleeves(style),
    cloth(body(hem.edge, waist)),
    ...collar,
    seam(`M104 46 L104 ${hemY}`),
    seam(`M116 46 L116 ${hemY}`),
    ...bothSides(stitch('M66 60 C69 72 70.5 86 71 100')),
    stitch(hem.row),
    ...buttons(110, CLOSING),
    ...when(isLong, ...buttons(32, [190]), ...buttons(188, [190])),
  ];
}

function shirtBack(style: FlatStyle, waist: number): Flat {
  const hem = hemOf(style);
  const hasDarts = style('backDarts') === 'always' || waist > 0;
  return [
    ...sleeves(style),
    cloth(body(hem.edge, waist)),
    cloth('M90 28 C92 14 128 14 130 28 C124 36 96 36 90 28 Z'),
    seam('M66 66 C92 70 128 70 154 66'),
    stitch('M66 69 C92 73 128 73 154 69'),
    ...when(style('splitYoke') === true, seam('M110 34 L110 69')),
    ...when(style('boxPleat') === true, ...bothSides(seam('M105 69 L104 200'))),
    ...when(hasDarts, ...bothSides(seam('M92 112 L91 138 L93 164'))),
    stitch(hem.row),
  ];
}

export const drawShirt: FlatDrawing = (style) => ({
  front: shirtFront(style, 0),
  back: shirtBack(style, 0),
});

/** The same with a waist and bust darts; it closes the other way. */
export const drawWomensShirt: FlatDrawing = (style) => ({
  front: [...shirtFront(style, 7), ...bothSides(seam('M68.2 106 L88 98'))],
  back: shirtBack(style, 7),
});

const jacketBody =
  'M88 30 L60 42 C66 58 68 76 68 96 C68 130 67 150 66 172 L154 172 C153 150 152 130 152 96 C152 76 154 58 160 42 L132 30 Z';

const jacketSleeves: Flat = bothSides(
  cloth('M60 42 C49 48 43 64 39 90 L25 172 L48 178 L68 104 L68 96 C68 76 66 58 60 42 Z'),
  cloth('M25 172 L22 188 L45 194 L48 178 Z'),
  { kind: 'button', x: 29, y: 182 },
  stitch('M51 66 C46 88 42 130 37 174'),
);

const jacketBand: Flat = [cloth('M66 172 L154 172 L155 190 L65 190 Z')];

export const drawDenimJacket: FlatDrawing = () => ({
  front: [
    ...jacketSleeves,
    cloth(jacketBody),
    ...jacketBand,
    cloth('M88 30 C96 22 124 22 132 30 C124 35 96 35 88 30 Z'),
    ...bothSides(cloth('M88 30 L80 50 L101 60 L110 41 C102 39 95 36 88 30 Z')),
    seam('M104 52 L104 190'),
    seam('M116 52 L116 190'),
    ...bothSides(
      seam('M66 76 L104 76'),
      stitch('M66 79 L104 79'),
      seam('M75 79 L75 88 L85 93 L95 88 L95 79'),
      seam('M78 90 L86 172 M93 90 L97 172'),
    ),
    ...buttons(110, [66, 88, 110, 132, 154, 181]),
    ...buttons(85, [87]),
    ...buttons(135, [87]),
  ],
  back: [
    ...jacketSleeves,
    cloth(jacketBody),
    ...jacketBand,
    cloth('M88 30 C90 16 130 16 132 30 C124 38 96 38 88 30 Z'),
    seam('M66 74 L154 74'),
    stitch('M66 77 L154 77'),
    ...bothSides(
      seam('M82 74 L91 172'),
      stitch('M85 77 L94 172'),
      seam('M70 178 L82 178 L82 185 L70 185'),
    ),
  ],
});
