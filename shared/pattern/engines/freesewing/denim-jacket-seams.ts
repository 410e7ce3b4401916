import { hasPocket } from './denim-jacket-body.ts';
import type { EdgeRef, SeamRecipe, Setting } from './recipe.ts';

/** Devon's constant: the upper collar is so much longer, to roll over the under collar. */
export const COLLAR_ROLL = 0.02;

/** How much longer the sleeve's head is than the armhole, as a share of it. */
export const capEase = ({ option }: Setting): number => option('sleevecapEase');

export const SIDES = ['left', 'right'] as const;
type Side = (typeof SIDES)[number];

/** Seams are walked the same way round the body: on the right, from where they end on the left. */
const walk = (side: Side, onTheLeft: readonly EdgeRef[]): readonly EdgeRef[] =>
  side === 'left' ? onTheLeft : [...onTheLeft].reverse();

/** From where the top sleeve begins up to the shoulder, and down the back to the same place. */
const armhole = {
  front: (side: Side) =>
    walk(side, [
      `front-side.armhole@${side}`,
      `front-yoke.armhole@${side}`,
      `back-yoke.armhole-front-${side}?`,
    ]),
  back: (side: Side) =>
    walk(side, [
      `back-yoke.armhole-${side}`,
      `back-side.armhole@${side}`,
      `front-side.armhole-lower?@${side}`,
    ]),
};

/** The hem from the left centre front to the right. */
export const hem = {
  front: (side: Side) =>
    walk(side, [`front-inside.hem@${side}`, `front-panel.hem@${side}`, `front-side.hem@${side}`]),
  back: ['back-side.hem@left', 'back-panel.hem', 'back-side.hem@right'],
};

/** The neck from the left centre front to the right. */
export const NECKLINE = ['front-yoke.neck@left', 'back-yoke.neck', 'front-yoke.neck@right'];
/** The sleeve's end, which the cuff is sewn to. */
export const CUFF = ['top-sleeve.cuff', 'under-sleeve.cuff'];

const seam = (id: string, a: readonly EdgeRef[], b: readonly EdgeRef[]): SeamRecipe => ({
  id,
  a,
  b,
});

/** All seams of a denim jacket: see `designs/denim-jacket.ts`. */
export const JACKET_SEAMS: readonly SeamRecipe[] = [
  seam('back-panels', ['back-side.panel-seam@right'], ['back-panel.panel-seam-right']),
  {
    id: 'back-yoke',
    a: ['back-yoke.yoke-seam-right'],
    b: ['back-side.yoke-seam@right', 'back-panel.yoke-seam-right'],
    notches: [{ on: 'back-panel.yoke-seam-right', at: 'backYokePanel' }],
  },
  {
    id: 'front-yoke',
    a: ['front-yoke.yoke-seam@left'],
    b: ['front-side.yoke-seam@left', 'front-panel.yoke-seam@left', 'front-inside.yoke-seam@left'],
    notches: [
      { on: 'front-panel.yoke-seam', at: 'frontYokeSidePanel' },
      { on: 'front-panel.yoke-seam', at: 'frontYokePanel' },
    ],
  },
  seam('front-inside', ['front-inside.panel-seam@left'], ['front-panel.inside-seam@left']),
  seam('front-panels', ['front-panel.side-seam@left'], ['front-side.panel-seam@left']),
  ...['top', 'edge'].map((end) => ({
    id: `pocket-bag-${end}`,
    when: hasPocket,
    a: [`front-panel.pocket-${end}`],
    b: [`front-side.pocket-${end}`],
  })),
  seam('side', ['front-side.side@left'], ['back-side.side@left']),
  seam('shoulder', ['front-yoke.shoulder@left'], ['back-yoke.shoulder-left']),
  seam(
    'front-facing',
    ['front-inside.front-edge@left', 'front-yoke.front-edge@left'],
    ['front-facing.front-edge@left'],
  ),
  ...SIDES.flatMap((side): readonly SeamRecipe[] => [
    {
      id: `armhole-front-${side}`,
      a: [`top-sleeve.cap-front@${side}`],
      b: armhole.front(side),
      ease: (setting, length) => capEase(setting) * length,
      notches: [{ on: 'front-side.armhole', at: 'frontArmholeYoke' }],
    },
    {
      id: `armhole-back-${side}`,
      a: walk(side, [`top-sleeve.cap-back@${side}`, `under-sleeve.cap@${side}`]),
      b: armhole.back(side),
      ease: (setting, length) => capEase(setting) * length,
      notches: [{ on: 'back-side.armhole', at: 'backArmholeYoke', kind: 'double' }],
    },
  ]),
  seam('sleeve-outer', ['top-sleeve.outer@left'], ['under-sleeve.outer@left']),
  seam('sleeve-inner', ['top-sleeve.inner@left'], ['under-sleeve.inner@left']),
  seam('cuff', CUFF, ['cuff.sleeve']),
  {
    id: 'collar-to-neck',
    a: NECKLINE,
    b: ['under-collar.neck'],
    notches: [
      { on: 'back-yoke.neck', at: 's3CollarSplit' },
      { on: 'back-yoke.neck', at: 'cbNeck' },
    ],
  },
  {
    id: 'collar-neck',
    a: ['upper-collar.neck'],
    b: ['under-collar.neck'],
    ease: (_, length) => COLLAR_ROLL * length,
  },
  { id: 'collar-outer', a: ['upper-collar.outer'], b: ['under-collar.outer'], ease: 'gathered' },
  {
    id: 'collar-ends',
    a: ['upper-collar.end-left'],
    b: ['under-collar.end-right'],
    ease: 'gathered',
  },
  seam('waist-front-right', ['waistband.front-right'], hem.front('right')),
  seam('waist-back', ['waistband.back'], hem.back),
  seam('waist-front-left', ['waistband.front-left'], hem.front('left')),
];
