/** What is wrong with a formula of a measurement file; the window and the command line have words. */
export type FormulaFault =
  | { readonly kind: 'not-understood'; readonly near: string }
  | { readonly kind: 'unknown-name'; readonly unknown: string }
  | { readonly kind: 'unknown-function'; readonly unknown: string }
  /** The names that lead back to themselves, in order. */
  | { readonly kind: 'circle'; readonly names: readonly string[] }
  | { readonly kind: 'divide-by-zero' }
  /** No number comes out: the root of something negative, a power beyond all bounds. */
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'too-long' };

/** Ends parsing or reckoning from any depth. Never leaves this folder: `reckonAll` settles it. */
export class FormulaStop extends Error {
  override readonly name = 'FormulaStop';
  readonly fault: FormulaFault;

  constructor(fault: FormulaFault) {
    super(fault.kind);
    this.fault = fault;
  }
}
