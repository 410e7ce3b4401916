import { BODY } from './coat-pieces.ts';
import type { InternalRecipe, PieceRecipe } from './recipe.ts';

const flat = {
  symmetric: true,
  grain: [
    { between: ['topLeft', 'topRight'], at: 0.5 },
    { between: ['bottomLeft', 'bottomRight'], at: 0.5 },
  ],
  label: 'title',
  restsOn: BODY,
} as const satisfies Partial<PieceRecipe>;

const fold: readonly InternalRecipe[] = [{ kind: 'fold', path: 'fold' }];

const BAG_EDGES = [
  { id: 'bag', from: 'topLeft' },
  { id: 'top', from: 'topRight' },
] as const;

/** The patch, breast and inside pockets that Carlton and Carlita share. */
export const COAT_POCKETS: readonly PieceRecipe[] = [
  {
    ...flat,
    id: 'pocket',
    part: 'carlton.pocket',
    edges: [
      { id: 'bag', from: 'edgeLeft' },
      { id: 'top', from: 'edgeRight' },
    ],
    internal: fold,
    cuts: [{ material: 'fabric', quantity: 2 }],
  },
  {
    ...flat,
    id: 'pocket-lining',
    part: 'carlton.pocketLining',
    edges: BAG_EDGES,
    // It inherits the pocket's cloth in the kernel's list.
    cuts: [{ material: 'lining', quantity: 2 }],
  },
  { ...flat, id: 'pocket-flap', part: 'carlton.pocketFlap', edges: BAG_EDGES },
  {
    ...flat,
    id: 'chest-pocket-welt',
    part: 'carlton.chestPocketWelt',
    edges: BAG_EDGES,
    internal: fold,
    // The kernel's list is handed its second cloth where it reads one.
    cuts: [
      { material: 'fabric', quantity: 2 },
      { material: 'canvas', quantity: 2 },
    ],
  },
  {
    ...flat,
    id: 'chest-pocket-bag',
    part: 'carlton.chestPocketBag',
    edges: BAG_EDGES,
    cuts: [{ material: 'pocketing', quantity: 2 }],
  },
  {
    ...flat,
    id: 'inner-pocket-welt',
    part: 'carlton.innerPocketWelt',
    edges: BAG_EDGES,
    internal: [...fold, { kind: 'mark', path: 'welt' }],
  },
  {
    ...flat,
    id: 'inner-pocket-bag',
    part: 'carlton.innerPocketBag',
    edges: BAG_EDGES,
    cuts: [{ material: 'pocketing', quantity: 2 }],
  },
  {
    ...flat,
    id: 'inner-pocket-tab',
    part: 'carlton.innerPocketTab',
    edges: [
      { id: 'outer', from: 'topLeft' },
      { id: 'top', from: 'topRight' },
    ],
    grain: ['top', 'bottom'],
    internal: [{ kind: 'fold', path: 'hint' }],
    cuts: [{ material: 'lining', quantity: 1 }],
  },
];
