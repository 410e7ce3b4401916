import { buttons, lengthOf, type NotionRule, numberOption, pairs, pieces } from './notion.ts';

/*
 * Sizes in lignes are those of the trade: shirt 18 on the front and 16 at the cuff, jacket 32 and 24,
 * waistcoat 24, overcoat 40. Source: the usual button size tables of button makers (ligne charts).
 */
const SHIRT_FRONT = 18;
const SHIRT_SMALL = 16;
const JACKET_FRONT = 32;
const JACKET_CUFF = 24;
const WAISTCOAT = 24;
const COAT_FRONT = 40;
const COAT_SMALL = 32;

/** Buttons at each cuff of a jacket, as tailors sew them ("kissing"); own choice: four. */
const CUFF_BUTTONS = 4;

/** Stay tape of a coat: both front edges, bridles and armholes, mm. Own choice: a large coat's. */
const STAY_TAPE_MM = 3000;

const CUFFS = 2;

export const shirtNotions: NotionRule = (source) => {
  const { option, choice } = source;
  const isLong = option('sleeveStyle') !== 'short';
  const isFrench = String(option('cuffStyle')).includes('French');
  const across = option('barrelCuffNarrowButton') === true ? 2 : 1;
  const cuff = isLong && !isFrench ? CUFFS * across * numberOption(source, 'cuffButtonRows') : 0;
  const placket = isLong ? CUFFS : 0;
  const front = numberOption(source, 'buttons') + (option('extraTopButton') === true ? 1 : 0);
  return [
    // One more closes the collar stand.
    ...buttons('button', front + 1, SHIRT_FRONT),
    ...buttons('cuff-button', cuff + placket, SHIRT_SMALL),
    ...(choice('inner-button') === 'hidden' ? pieces('inner-button', 1) : []),
    ...(isLong && isFrench ? pairs('cufflinks', 1) : []),
    ...(choice('collar-stays') === null ? [] : pairs('collar-stay', 1, { option: 'collar-stays' })),
  ];
};

export const denimJacketNotions: NotionRule = ({ option }) => [
  // Four on the front and one on the band, one at each cuff and on each pocket flap.
  ...pieces('tack-button', option('frontPocket') === true ? 9 : 7, {
    spare: 1,
    size: MM_17,
    option: 'buttons',
  }),
  ...pieces('hanger-loop', 1),
];

/** Tack buttons of denim. Source: the usual size of jeans makers, 27 lignes. */
const MM_17 = { kind: 'mm', valueMm: 17 } as const;

const tailored = (front: number, frontLignes: number, cuffs: number, cuffLignes: number) => [
  ...buttons('button', front, frontLignes),
  ...buttons('cuff-button', cuffs, cuffLignes),
  ...pairs('shoulder-pad', 1),
  ...pairs('sleeve-head', 1),
  ...lengthOf('stay-tape', STAY_TAPE_MM),
  ...pieces('hanger-loop', 1),
];

export const sportCoatNotions: NotionRule = (source) => [
  ...tailored(numberOption(source, 'buttons'), JACKET_FRONT, CUFFS * CUFF_BUTTONS, JACKET_CUFF),
];

/** Double-breasted: two columns of three, and two on the half belt; all stand on the pattern. */
export const coatNotions: NotionRule = () => [
  ...tailored(6, COAT_FRONT, 2, COAT_SMALL),
  // Keeps the under side of a double-breasted front in its place.
  ...pieces('inner-button', 1),
];

export const waistcoatNotions: NotionRule = (source) => [
  ...buttons('button', numberOption(source, 'buttons'), WAISTCOAT),
  ...pieces('buckle', 1),
  ...lengthOf('stay-tape', STAY_TAPE_MM / 2),
];
