import type { DesignId } from '../../../shared/pattern/design-id.ts';

/**
 * One drawn line of a flat. `cloth` is a filled part, `seam` a line where pieces meet, `stitch` a
 * row of stitches or a crease, `button` a small round thing.
 */
export type FlatStroke =
  | { readonly kind: 'cloth' | 'seam' | 'stitch'; readonly d: string }
  | { readonly kind: 'button'; readonly x: number; readonly y: number };

export type Flat = readonly FlatStroke[];

/** Every flat stands in this box, centred on x = 110, so that a front and a back align. */
export const FLAT_BOX = { width: 220, height: 240 } as const;

const cloth = (d: string): FlatStroke => ({ kind: 'cloth', d });
const seam = (d: string): FlatStroke => ({ kind: 'seam', d });
const stitch = (d: string): FlatStroke => ({ kind: 'stitch', d });
const buttons = (x: number, ys: readonly number[]): FlatStroke[] =>
  ys.map((y) => ({ kind: 'button', x, y }));

const shirtSleeves: Flat = [
  cloth('M61 40 C50 45 43 62 39 88 L23 176 L46 182 L68 100 Z'),
  cloth('M159 40 C170 45 177 62 181 88 L197 176 L174 182 L152 100 Z'),
  cloth('M23 176 L19 197 L43 203 L46 182 Z'),
  cloth('M197 176 L201 197 L177 203 L174 182 Z'),
];

const shirtBody =
  'M90 28 L61 40 C66 58 68 78 68 100 C67 132 66 160 64 190 C72 196 80 216 110 217 C140 216 148 196 156 190 C154 160 153 132 152 100 C152 78 154 58 159 40 L130 28 Z';

const shirtFront: Flat = [
  ...shirtSleeves,
  cloth(shirtBody),
  cloth('M90 28 C96 18 124 18 130 28 C124 33 96 33 90 28 Z'),
  seam('M104 46 L104 216.5'),
  seam('M116 46 L116 216.5'),
  cloth('M90 28 L84 50 L104 58 L110 40 C102 38 95 34 90 28 Z'),
  cloth('M130 28 L136 50 L116 58 L110 40 C118 38 125 34 130 28 Z'),
  stitch('M66 60 C69 72 70.5 86 71 100'),
  stitch('M154 60 C151 72 149.5 86 149 100'),
  stitch('M67 186 C75 194 82 211.5 110 212.5 C138 211.5 145 194 153 186'),
  ...buttons(110, [66, 92, 118, 144, 170, 194]),
  ...buttons(32, [190]),
  ...buttons(188, [190]),
];

const shirtBack: Flat = [
  ...shirtSleeves,
  cloth(shirtBody),
  cloth('M90 28 C92 14 128 14 130 28 C124 36 96 36 90 28 Z'),
  seam('M66 66 C92 70 128 70 154 66'),
  stitch('M66 69 C92 73 128 73 154 69'),
  seam('M105 69 L104 108'),
  seam('M115 69 L116 108'),
  stitch('M104 108 L103 205'),
  stitch('M116 108 L117 205'),
  stitch('M67 186 C75 194 82 211.5 110 212.5 C138 211.5 145 194 153 186'),
];

const chinosLegs: readonly FlatStroke[] = [
  cloth(
    'M76.5 32 C69.4 58 67.1 84 68.7 116 L75.7 226 L100.6 228 L109.2 104 L110 98 L110.8 104 L119.4 228 L144.3 226 L151.3 116 C152.9 84 150.6 58 143.5 32 Z',
  ),
];

const chinosFront: Flat = [
  ...chinosLegs,
  cloth('M78 18 L142 18 L143.5 32 L76.5 32 Z'),
  seam('M110 18 L110 98'),
  stitch('M118.6 32 L118.6 62 C118.6 75 115.5 81 110 83'),
  seam('M88.2 32 L71.8 64'),
  stitch('M90.5 32 L73.7 66'),
  seam('M131.8 32 L148.2 64'),
  stitch('M129.5 32 L146.3 66'),
  seam('M85 16 L85 34 M135 16 L135 34'),
  stitch('M88.2 72 L88.2 226'),
  stitch('M131.8 72 L131.8 226'),
  ...buttons(113.1, [25]),
];

const chinosBack: Flat = [
  ...chinosLegs,
  cloth('M78 18 L142 18 L143.5 32 L76.5 32 Z'),
  seam('M110 18 L110 98'),
  seam('M89.7 32 L91.3 54 M130.3 32 L128.7 54'),
  seam('M80.4 55 L103 55 L103 59 L80.4 59 Z'),
  seam('M117 55 L139.6 55 L139.6 59 L117 59 Z'),
  seam('M86.6 16 L86.6 34 M110 16 L110 34 M133.4 16 L133.4 34'),
  stitch('M88.2 100 L88.2 226'),
  stitch('M131.8 100 L131.8 226'),
  ...buttons(91.7, [64]),
  ...buttons(128.3, [64]),
];

const skirtBody = 'M76 32 C62 62 57 84 57 112 L66 222 L154 222 L163 112 C163 84 158 62 144 32 Z';
const skirtBand = cloth('M77 20 L143 20 L144 32 L76 32 Z');

const skirtFront: Flat = [
  cloth(skirtBody),
  skirtBand,
  seam('M94 32 L91 60'),
  seam('M126 32 L129 60'),
  stitch('M65.6 217 L154.4 217'),
];

const skirtBack: Flat = [
  cloth(skirtBody),
  skirtBand,
  seam('M110 20 L110 222'),
  stitch('M113 32 L113 84 L110 87'),
  seam('M92 32 L89 66'),
  seam('M128 32 L131 66'),
  seam('M110 176 L119 182 L119 222'),
  stitch('M65.6 217 L154.4 217'),
];

type Flats = { readonly front: Flat; readonly back: Flat };

/** The garment as the trade draws it flat: own drawings, front and back; not every design has one. */
export const FLATS: { readonly [id in DesignId]?: Flats } = {
  shirt: { front: shirtFront, back: shirtBack },
  chinos: { front: chinosFront, back: chinosBack },
  'pencil-skirt': { front: skirtFront, back: skirtBack },
};
