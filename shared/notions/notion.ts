import type { OptionValue } from '../pattern/design.ts';
import type { Piece } from '../pattern/model.ts';

/** Small things a garment is finished with; each has its words in the locales (`ticket:notion.<kind>`). */
export const NOTION_KINDS = [
  'button',
  'inner-button',
  'cuff-button',
  'tack-button',
  'brace-button',
  'cufflinks',
  'collar-stay',
  'zip',
  'hook-and-bar',
  'rivet',
  'buckle',
  'side-buckle',
  'shoulder-pad',
  'sleeve-head',
  'stay-tape',
  'heel-tape',
  'waistband-curtain',
  'horsehair',
  'hanger-loop',
  'lace',
  'eyelet',
  'shank',
  'welt',
  'heel',
  'thread',
] as const;

export type NotionKind = (typeof NOTION_KINDS)[number];

/** Buttons are sold by lignes (1/40 inch), zips and laces by length. */
export type NotionSize =
  | { readonly kind: 'ligne'; readonly lignes: number }
  | { readonly kind: 'mm'; readonly valueMm: number };

export type Notion = {
  readonly kind: NotionKind;
  /** How many pieces or pairs, or how many mm of what is sold by length. */
  readonly quantity: number;
  readonly unit: 'piece' | 'pair' | 'mm';
  /** More of the same to go with the garment, pieces. */
  readonly spare: number;
  readonly size: NotionSize | null;
  /** The product's option whose choice says which: horn, copper, tobacco. */
  readonly option: string | null;
  /** Reckoned, not counted. */
  readonly isEstimate: boolean;
};

/** What a list of notions is made from: the options in force, the product's choices, the pieces. */
export type NotionSource = {
  /** The design's option, its default where a person set none. */
  readonly option: (id: string) => OptionValue | undefined;
  /** The product's choice; null where the product has no such option. */
  readonly choice: (id: string) => string | null;
  readonly pieces: readonly Piece[];
};

export type NotionRule = (source: NotionSource) => readonly Notion[];

const PLAIN = { spare: 0, size: null, option: null, isEstimate: false } as const;

export const pieces = (
  kind: NotionKind,
  quantity: number,
  more: Partial<Notion> = {},
): readonly Notion[] =>
  quantity > 0 ? [{ ...PLAIN, kind, quantity, unit: 'piece', ...more }] : [];

export const pairs = (kind: NotionKind, quantity: number, more: Partial<Notion> = {}) =>
  pieces(kind, quantity, { unit: 'pair', ...more });

/** So many mm of a tape or lace; reckoned unless `more` says otherwise. */
export const lengthOf = (kind: NotionKind, valueMm: number, more: Partial<Notion> = {}) =>
  pieces(kind, valueMm, { unit: 'mm', isEstimate: true, ...more });

/** Buttons of a size in lignes, with one to spare of those that show. */
export const buttons = (
  kind: NotionKind,
  quantity: number,
  lignes: number,
  option: string | null = 'buttons',
): readonly Notion[] =>
  pieces(kind, quantity, { size: { kind: 'ligne', lignes }, spare: 1, option });

export const numberOption = ({ option }: NotionSource, id: string): number => {
  const value = Number(option(id));
  return Number.isFinite(value) ? value : 0;
};

/** A ligne is a fortieth of an inch: 0.635 mm. */
export const MM_PER_LIGNE = 25.4 / 40;
