import { buttons, lengthOf, type Notion, type NotionRule, pieces } from './notion.ts';
import { longSideMm } from './pattern-lengths.ts';

/** Trousers close with 24 lignes, pockets as well. Source: ligne charts of button makers. */
const TROUSER = 24;
/** Jeans tack button, mm. Source: the usual size of jeans makers, 27 lignes. */
const TACK = { kind: 'mm', valueMm: 17 } as const;
/** Fly buttons are as many as the trade sews under the waistband. Own choice: four. */
const FLY_BUTTONS = 4;
/** Two at each pocket mouth in front, two at the coin pocket, two at each back pocket. */
const RIVETS = 10;
/** Four in front, two behind: what braces hold. */
const BRACE_BUTTONS = 6;
/** Zips are made in steps of 20 mm; the next longer one is shortened. */
const ZIP_STEP_MM = 20;
/** What of a fly piece lies above and below the zip, mm. Own choice: stop and waistband seam. */
const FLY_ENDS_MM = 40;

/** Heel tape lies in the back half of each hem, mm. Own choice: a wide hem's half. */
const HEEL_TAPE_MM = 2 * 250;

const zipFor = (long: number | null, ends: number): readonly Notion[] => {
  if (long === null) return [];
  const valueMm = Math.ceil(Math.max(long - ends, ZIP_STEP_MM) / ZIP_STEP_MM) * ZIP_STEP_MM;
  return pieces('zip', 1, { size: { kind: 'mm', valueMm }, isEstimate: true });
};

const flyZip: NotionRule = ({ pieces: all }) => zipFor(longSideMm(all, 'fly-facing'), FLY_ENDS_MM);

export const chinosNotions: NotionRule = (source) => [
  ...flyZip(source),
  ...buttons('button', 1, TROUSER, null),
  ...(source.choice('waistband') === 'side-adjusters' ? pieces('side-buckle', 2) : []),
];

export const jeansNotions: NotionRule = (source) => {
  const { choice } = source;
  const isButtoned = choice('fly') === 'buttons';
  return [
    ...pieces('tack-button', 1 + (isButtoned ? FLY_BUTTONS : 0), { spare: 1, size: TACK }),
    ...(isButtoned ? [] : flyZip(source)),
    ...(choice('rivets') === 'none' ? [] : pieces('rivet', RIVETS, { option: 'rivets' })),
  ];
};

export const dressTrouserNotions: NotionRule = (source) => {
  const { option, choice, pieces: all } = source;
  const isButtoned = choice('fly') === 'buttons';
  const pockets = { both: 2, right: 1, none: 0 }[String(option('backPockets'))] ?? 0;
  const band = longSideMm(all, 'waistband');
  return [
    ...pieces('hook-and-bar', 1),
    ...(isButtoned ? buttons('button', FLY_BUTTONS, TROUSER, null) : flyZip(source)),
    ...pieces('inner-button', 1 + pockets, { size: { kind: 'ligne', lignes: TROUSER }, spare: 1 }),
    ...(choice('braces') === 'inside' ? pieces('brace-button', BRACE_BUTTONS) : []),
    ...(option('waistFinish') === 'adjusters' ? pieces('side-buckle', 2) : []),
    ...(choice('heel-tape') === 'tape' ? lengthOf('heel-tape', HEEL_TAPE_MM) : []),
    ...(band === null ? [] : lengthOf('waistband-curtain', Math.ceil((2 * band) / 10) * 10)),
  ];
};

/** A skirt's zip ends a little above the seat line, mm. Own choice: the usual 20 cm. */
const SKIRT_ZIP_MM = 200;

export const pencilSkirtNotions: NotionRule = ({ option }) => [
  ...pieces('zip', 1, { size: { kind: 'mm', valueMm: SKIRT_ZIP_MM }, option: 'zip' }),
  ...(option('waistband') === true ? pieces('hook-and-bar', 1) : []),
];

export const circleSkirtNotions: NotionRule = ({ choice, pieces: all }) => {
  const hem = longSideMm(all, 'skirt');
  return [
    ...pieces('zip', 1, { size: { kind: 'mm', valueMm: SKIRT_ZIP_MM } }),
    ...pieces('hook-and-bar', 1),
    // A half circle's hem is about one and a half times its width.
    ...(choice('hem') === 'horsehair' && hem !== null
      ? lengthOf('horsehair', Math.ceil((hem * Math.PI) / 2 / 100) * 100)
      : []),
  ];
};
