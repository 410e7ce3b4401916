import type { OptionValues } from '../pattern/design.ts';
import type { DesignId } from '../pattern/design-id.ts';
import { designDefinition } from '../pattern/designs/index.ts';
import type { Piece } from '../pattern/model.ts';
import {
  chinosNotions,
  circleSkirtNotions,
  dressTrouserNotions,
  jeansNotions,
  pencilSkirtNotions,
} from './bottoms.ts';
import type { Notion, NotionRule } from './notion.ts';
import { shoeNotions } from './shoes.ts';
import { threadFor } from './thread.ts';
import {
  coatNotions,
  denimJacketNotions,
  shirtNotions,
  sportCoatNotions,
  waistcoatNotions,
} from './tops.ts';

/** What each design is finished with. A design that is not here takes thread alone. */
const RULES: { readonly [design: string]: NotionRule } = {
  shirt: shirtNotions,
  'womens-shirt': shirtNotions,
  chinos: chinosNotions,
  jeans: jeansNotions,
  'dress-trousers': dressTrouserNotions,
  'sport-coat': sportCoatNotions,
  waistcoat: waistcoatNotions,
  coat: coatNotions,
  'womens-coat': coatNotions,
  'denim-jacket': denimJacketNotions,
  'pencil-skirt': pencilSkirtNotions,
  'circle-skirt': circleSkirtNotions,
  derby: shoeNotions,
  oxford: shoeNotions,
};

/** The product's option that names the thread, where there is one. */
const THREAD_OPTIONS = ['thread', 'stitching'] as const;

export type NotionRequest = {
  readonly design: DesignId;
  /** What a person changed of the design's options. */
  readonly options: OptionValues;
  /** Choices of the product by option; those in force, with its first where nothing was chosen. */
  readonly choices: { readonly [option: string]: string };
  readonly pieces: readonly Piece[];
};

/** Bill of everything small a garment needs beside its materials, from what was decided for it. */
export function notionsFor({ design, options, choices, pieces }: NotionRequest): readonly Notion[] {
  const defaults = new Map(designDefinition(design).options.map((one) => [one.id, one.default]));
  const thread = THREAD_OPTIONS.find((id) => choices[id] !== undefined) ?? null;
  const rule = RULES[design];
  const own =
    rule?.({
      option: (id) => options[id] ?? defaults.get(id),
      choice: (id) => choices[id] ?? null,
      pieces,
    }) ?? [];
  return [...own, ...threadFor(pieces, thread)];
}
