import type { FaultyFormula } from './formula/reckon.ts';
import type { XmlFault } from './xml-tree.ts';

/** Why a measurement file is not taken over at all; the window and the command line have words. */
export type ExchangeFault =
  | XmlFault
  | { readonly kind: 'too-large' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-text' }
  /** The file says it is in one encoding and its bytes are not. */
  | { readonly kind: 'encoding'; readonly said: string }
  | { readonly kind: 'broken-json' }
  | { readonly kind: 'broken-yaml'; readonly line: number }
  | { readonly kind: 'broken-csv'; readonly line: number }
  /** A pattern, not a body: measurement files lie beside it. */
  | { readonly kind: 'pattern-file' }
  | { readonly kind: 'not-measurements' }
  | { readonly kind: 'unit'; readonly said: string }
  /** What stands where a number belongs, shortened; null where it is one of several values. */
  | { readonly kind: 'field'; readonly field: string; readonly shown: string | null }
  | ({ readonly kind: 'formula' } & FaultyFormula)
  /** The size or height asked for is not one the file covers. */
  | { readonly kind: 'no-such-size'; readonly dimension: string }
  | { readonly kind: 'nothing-known' };
