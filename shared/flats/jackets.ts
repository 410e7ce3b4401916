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
    'M62 42 C52 48 47 62 44 86 L29 176 L26 195 L46 199 L50 182 L68 104 L69 92 C69 74 67 58 62 42 Z',
  ),
);
const cuffButtons: Flat = [...buttons(30.6, [178, 184, 190]), ...buttons(189.4, [178, 184, 190])];

const wearersRight =
  'M97 28 L62 42 C67 58 69 74 69 92 C69 108 68.5 120 69 130 C67.5 152 63 176 62 198 L96 201 C106 199.6 111.4 190 112.6 174 L114.6 140 L112 122 L97 28 Z';

const lapel = 'M97.6 34 L99 51 L85.6 59 L77 60 C80 86 98 110 112 124 L101 64 Z';
const collarLeaf = 'M96 25 L88 36 L83.4 54 L86 58.6 L99.6 50.4 L97.6 32 Z';
const behindNeck = cloth('M96 25 C101 19.4 119 19.4 124 25 C119 31.6 101 31.6 96 25 Z');

export const drawSportCoat: FlatDrawing = () => ({
  front: [
    ...sleeves,
    ...cuffButtons,
    behindNeck,
    cloth(wearersRight),
    cloth(mirror(wearersRight)),
    ...bothSides(cloth(lapel), cloth(collarLeaf)),
    ...bothSides(seam('M70 150 L93 152 L92.4 161 L69.4 159 Z'), seam('M84.6 98 L85 148')),
    seam('M126 92 L144 88.6 L144.6 93.4 L126.6 96.8 Z'),
    ...buttons(110, [130, 154]),
  ],
  back: [
    ...sleeves,
    ...cuffButtons,
    cloth(
      'M94 27 L62 42 C67 58 69 74 69 92 C69 108 68.5 120 69 130 C67.5 152 63 176 62 199 C90 202 130 202 158 199 C157 176 152.5 152 151 130 C151.5 120 151 108 151 92 C151 74 153 58 158 42 L126 27 Z',
    ),
    cloth('M94 27 C96 17 124 17 126 27 C120 34 100 34 94 27 Z'),
    seam('M110 33 L110 201'),
    ...bothSides(seam('M69.4 84 C79 104 82 120 80 144 L76 200.4')),
  ],
});

const waistcoatRight =
  'M95 30 L79 38 C82 56 78 76 68 92 C70 120 68 150 67 176 L98 198 L113.4 178 L113 112 C108 84 100 54 95 30 Z';

export const drawWaistcoat: FlatDrawing = () => ({
  front: [
    cloth('M95 30 C100 25 120 25 125 30 C126 60 120 90 110 112 C100 90 94 60 95 30 Z'),
    cloth(waistcoatRight),
    cloth(mirror(waistcoatRight)),
    ...bothSides(seam('M74 142 L96 146 L95.6 151.6 L73.6 147.6 Z'), seam('M87 104 L88 143')),
    ...buttons(110, [118, 131, 144, 157, 170]),
  ],
  back: [
    cloth(
      'M95 30 C100 36 120 36 125 30 L141 38 C138 56 142 76 152 92 C150 120 152 150 153 178 C130 184 90 184 67 178 C68 150 70 120 68 92 C78 76 82 56 79 38 Z',
    ),
    seam('M110 34.6 L110 182.4'),
    ...bothSides(seam('M90 96 L89 130 L91 176')),
    cloth('M92 140 L128 140 L128 147 L92 147 Z'),
    seam('M106 138 L114 138 L114 149 L106 149 Z'),
  ],
});

const blockBody =
  'M94 30 L62 42 C68 58 72 78 68 98 C70 130 70 150 68 176 L152 176 C150 150 150 130 152 98 C148 78 152 58 158 42 L126 30 Z';
const fittedBody =
  'M94 30 L64 42 C70 58 74 78 69 98 C73 124 77 140 75 160 L68 190 L152 190 L145 160 C143 140 147 124 151 98 C146 78 150 58 156 42 L126 30 Z';
const frontNeck = cloth('M94 30 C98 52 122 52 126 30 C118 26 102 26 94 30 Z');
const backNeck = cloth('M94 30 C100 37 120 37 126 30 C118 26 102 26 94 30 Z');

export const drawBodiceBlock: FlatDrawing = () => ({
  front: [cloth(blockBody), frontNeck, stitch('M110 47 L110 176 M68.4 100 L151.6 100')],
  back: [cloth(blockBody), backNeck, stitch('M110 35 L110 176 M68.4 100 L151.6 100')],
});

export const drawSleevedBlock: FlatDrawing = () => ({
  front: [
    ...sleeves,
    cloth(blockBody),
    frontNeck,
    stitch('M110 47 L110 176 M68.4 100 L151.6 100'),
    ...bothSides(seam('M58 62 C53 96 48 130 42 198')),
  ],
  back: [
    ...sleeves,
    cloth(blockBody),
    backNeck,
    stitch('M110 35 L110 176 M68.4 100 L151.6 100'),
    ...bothSides(seam('M58 62 C53 96 48 130 42 198')),
  ],
});

export const drawWomensBodiceBlock: FlatDrawing = () => ({
  front: [
    cloth(fittedBody),
    frontNeck,
    ...bothSides(seam('M69.4 102 L90 98'), seam('M92 190 L91 150 L93 108 L95 150 L94 190')),
    stitch('M110 47 L110 190'),
  ],
  back: [
    cloth(fittedBody),
    backNeck,
    ...bothSides(seam('M92 190 L90.6 150 L92.4 112 L94.2 150 L93.4 190')),
    stitch('M110 35 L110 190'),
  ],
});
