import type { ExchangeFault } from './exchange-fault.ts';
import type { FormulaFault } from './formula/formula-fault.ts';

/** Looks a text up and fills its names; what i18next and the Node side's `loadTexts` both offer. */
export type Words = (key: string, values?: Readonly<Record<string, string>>) => string;

/** One sentence on why a file was not taken over, and what to do. */
export function faultWords(t: Words, fault: ExchangeFault): string {
  switch (fault.kind) {
    case 'broken-xml':
    case 'broken-yaml':
    case 'broken-csv':
      return t('exchange:fault.broken', { line: String(fault.line) });
    case 'encoding':
      return t('exchange:fault.encoding', { said: fault.said });
    case 'unit':
      return t('exchange:fault.unit', { said: fault.said });
    case 'field':
      return fault.shown === null
        ? t('exchange:fault.field-value', { field: fault.field })
        : t('exchange:fault.field', { field: fault.field, shown: fault.shown });
    case 'formula':
      return t('exchange:fault.formula', { name: fault.name, why: formulaWords(t, fault.fault) });
    case 'no-such-size':
      return t('exchange:fault.no-such-size', { dimension: fault.dimension });
    default:
      return t(`exchange:fault.${fault.kind}`);
  }
}

function formulaWords(t: Words, fault: FormulaFault): string {
  switch (fault.kind) {
    case 'not-understood':
      return fault.near === ''
        ? t('exchange:formula.unfinished')
        : t('exchange:formula.not-understood', { near: fault.near });
    case 'unknown-name':
    case 'unknown-function':
      return t(`exchange:formula.${fault.kind}`, { unknown: fault.unknown });
    case 'circle':
      return t('exchange:formula.circle', { names: fault.names.join(' → ') });
    default:
      return t(`exchange:formula.${fault.kind}`);
  }
}
