import { FormulaStop } from './formula-fault.ts';
import { type Token, tokensOf } from './tokens.ts';

export type BinarySign =
  | '||'
  | '&&'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '+'
  | '-'
  | '*'
  | '/'
  | '^';

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'minus'; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly sign: BinarySign;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'choice';
      readonly test: Expression;
      readonly then: Expression;
      readonly otherwise: Expression;
    }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] };

/** Brackets, signs and choices within one another beyond this are no formula of a person. */
const DEEPEST = 60;

/** How tightly each sign binds. A power binds tighter than the minus before it: -2^2 is -4. */
const STRENGTH: { readonly [S in BinarySign]: number } = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '^': 8,
};
const MINUS_STRENGTH = 7;

const isBinary = (text: string): text is BinarySign => Object.hasOwn(STRENGTH, text);

/** Reads a formula as Seamly and Valentina write it. Throws `FormulaStop`. */
export function parseFormula(formula: string): Expression {
  const tokens = tokensOf(formula);
  let position = 0;
  let depth = 0;

  const peek = (): Token => tokens[position] ?? { kind: 'end' };
  const next = (): Token => {
    const token = peek();
    position += 1;
    return token;
  };
  const isSign = (text: string): boolean => {
    const token = peek();
    return token.kind === 'sign' && token.text === text;
  };
  const stop = (token: Token): never => {
    const near =
      token.kind === 'end' ? '' : token.kind === 'number' ? `${token.value}` : token.text;
    throw new FormulaStop({ kind: 'not-understood', near });
  };
  const take = (text: string): void => {
    if (!isSign(text)) stop(peek());
    position += 1;
  };
  const deeper = (read: () => Expression): Expression => {
    depth += 1;
    if (depth > DEEPEST) throw new FormulaStop({ kind: 'too-long' });
    const expression = read();
    depth -= 1;
    return expression;
  };

  const choice = (): Expression =>
    deeper(() => {
      const test = binary(0);
      if (!isSign('?')) return test;
      take('?');
      const then = choice();
      take(':');
      return { kind: 'choice', test, then, otherwise: choice() };
    });

  const binary = (weakest: number): Expression => {
    let left = operand();
    for (;;) {
      const token = peek();
      if (token.kind !== 'sign' || !isBinary(token.text)) return left;
      const sign = token.text;
      const strength = STRENGTH[sign];
      if (strength < weakest) return left;
      position += 1;
      // A power groups from the right: 2^3^2 is 2^9.
      const right = deeper(() => binary(sign === '^' ? strength : strength + 1));
      left = { kind: 'binary', sign, left, right };
    }
  };

  const operand = (): Expression => {
    const token = next();
    if (token.kind === 'number') return { kind: 'number', value: token.value };
    if (token.kind === 'name')
      return isSign('(') ? call(token.text) : { kind: 'name', name: token.text };
    if (token.kind === 'end') return stop(token);
    switch (token.text) {
      case '-':
        return { kind: 'minus', of: deeper(() => binary(MINUS_STRENGTH)) };
      case '+':
        return deeper(() => binary(MINUS_STRENGTH));
      case '(': {
        const inner = choice();
        take(')');
        return inner;
      }
      default:
        return stop(token);
    }
  };

  const call = (name: string): Expression => {
    take('(');
    const args: Expression[] = [];
    if (!isSign(')')) {
      args.push(choice());
      // Seamly writes `;` in some languages and `,` in others.
      while (isSign(';') || isSign(',')) {
        position += 1;
        args.push(choice());
      }
    }
    take(')');
    return { kind: 'call', name, args };
  };

  const whole = choice();
  if (peek().kind !== 'end') stop(peek());
  return whole;
}
