import { type NotionRule, numberOption, pairs, pieces } from './notion.ts';

/** Laces by pairs of eyelets, mm. Source: lace makers' length tables for dress shoes. */
const LACES_MM: readonly { readonly upTo: number; readonly valueMm: number }[] = [
  { upTo: 3, valueMm: 600 },
  { upTo: 4, valueMm: 700 },
  { upTo: 5, valueMm: 800 },
  { upTo: Number.POSITIVE_INFINITY, valueMm: 900 },
];

const FEET = 2;
/** Eyelets stand in two rows on each shoe. */
const ROWS = 2;

/** What a welted pair is finished with beside leather and soles. */
export const shoeNotions: NotionRule = (source) => {
  const rows = numberOption(source, 'eyelets');
  const lace = LACES_MM.find(({ upTo }) => rows <= upTo)?.valueMm ?? 900;
  return [
    ...pieces('eyelet', rows * ROWS * FEET, { spare: FEET }),
    ...pairs('lace', 1, { size: { kind: 'mm', valueMm: lace }, option: 'laces' }),
    ...pairs('shank', 1),
    ...pairs('welt', 1),
    ...pairs('heel', 1),
  ];
};
