import { FormulaStop } from './formula-fault.ts';

export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string }
  | { readonly kind: 'end' };

/** Longest formula read, characters: the longest seen in the wild are a tenth of it. */
const LONGEST_FORMULA = 2_000;

/** Sticky, so that each match starts where the last one ended. */
const TOKEN =
  /\s*(?:((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|([@#\p{L}_][\p{L}\p{N}_]*)|(&&|\|\||==|!=|<=|>=|[-+*/^()?:<>,;]))/uy;

/** The parts of a formula, with an `end` after the last. Throws `FormulaStop`. */
export function tokensOf(formula: string): readonly Token[] {
  if (formula.length > LONGEST_FORMULA) throw new FormulaStop({ kind: 'too-long' });
  const tokens: Token[] = [];
  const text = formula.trimEnd();
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (found === null) {
      throw new FormulaStop({ kind: 'not-understood', near: text.slice(at, at + 12).trim() });
    }
    const [whole, number, name, sign] = found;
    if (number !== undefined) tokens.push({ kind: 'number', value: Number(number) });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else tokens.push({ kind: 'sign', text: sign ?? '' });
    at += whole.length;
  }
  tokens.push({ kind: 'end' });
  return tokens;
}
