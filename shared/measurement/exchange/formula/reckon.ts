import { err, ok, type Result } from '../../../result.ts';
import { type FormulaFault, FormulaStop } from './formula-fault.ts';
import { FUNCTIONS } from './functions.ts';
import { type BinarySign, type Expression, parseFormula } from './parse-formula.ts';

/** The name whose formula is at fault, and how. */
export type FaultyFormula = { readonly name: string; readonly fault: FormulaFault };

/** How far names may lean on names that lean on names. */
const LONGEST_CHAIN = 100;

/**
 * The values of formulas that may use each other's names in any order. Each is reckoned once, so
 * the work grows with the text and no faster; a formula at fault fails the whole table.
 */
export function reckonAll(
  formulas: ReadonlyMap<string, string>,
): Result<ReadonlyMap<string, number>, FaultyFormula> {
  const values = new Map<string, number>();
  const underWay: string[] = [];

  const look = (name: string): number => {
    const known = values.get(name);
    if (known !== undefined) return known;
    const formula = formulas.get(name);
    if (formula === undefined) throw new FormulaStop({ kind: 'unknown-name', unknown: name });
    const before = underWay.indexOf(name);
    if (before >= 0) {
      throw new FormulaStop({ kind: 'circle', names: [...underWay.slice(before), name] });
    }
    if (underWay.length >= LONGEST_CHAIN) throw new FormulaStop({ kind: 'too-long' });
    underWay.push(name);
    // Nothing written means nothing measured, which these programs keep as zero.
    const value = formula.trim() === '' ? 0 : reckon(parseFormula(formula), look);
    underWay.pop();
    values.set(name, value);
    return value;
  };

  for (const name of formulas.keys()) {
    try {
      look(name);
    } catch (error) {
      if (error instanceof FormulaStop) {
        return err({ name: underWay.at(-1) ?? name, fault: error.fault });
      }
      throw error;
    }
  }
  return ok(values);
}

function reckon(expression: Expression, look: (name: string) => number): number {
  switch (expression.kind) {
    case 'number':
      return finite(expression.value);
    case 'name':
      return look(expression.name);
    case 'minus':
      return -reckon(expression.of, look);
    case 'choice': {
      const { test, then, otherwise } = expression;
      return reckon(reckon(test, look) === 0 ? otherwise : then, look);
    }
    case 'call':
      return finite(called(expression.name, expression.args, look));
    case 'binary': {
      const left = reckon(expression.left, look);
      return finite(combined(expression.sign, left, () => reckon(expression.right, look)));
    }
  }
}

function called(name: string, args: readonly Expression[], look: (name: string) => number): number {
  const known = FUNCTIONS.get(name);
  if (known === undefined) throw new FormulaStop({ kind: 'unknown-function', unknown: name });
  if (known.takes === null ? args.length === 0 : args.length !== known.takes) {
    throw new FormulaStop({ kind: 'not-understood', near: `${name}(` });
  }
  return known.of(...args.map((arg) => reckon(arg, look)));
}

const truth = (holds: boolean): number => (holds ? 1 : 0);

function combined(sign: BinarySign, left: number, rightSide: () => number): number {
  // The right side of these two is looked at only when the left does not decide.
  if (sign === '&&') return truth(left !== 0 && rightSide() !== 0);
  if (sign === '||') return truth(left !== 0 || rightSide() !== 0);
  const right = rightSide();
  switch (sign) {
    case '==':
      return truth(left === right);
    case '!=':
      return truth(left !== right);
    case '<':
      return truth(left < right);
    case '<=':
      return truth(left <= right);
    case '>':
      return truth(left > right);
    case '>=':
      return truth(left >= right);
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      if (right === 0) throw new FormulaStop({ kind: 'divide-by-zero' });
      return left / right;
    case '^':
      return left ** right;
  }
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new FormulaStop({ kind: 'not-a-number' });
  return value;
}
