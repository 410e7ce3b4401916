import type { DraftFailure } from '../../shared/pattern/model.ts';

/** One line for a terminal: what is at fault and what would do. */
export function draftFailureWords(failure: DraftFailure): string {
  switch (failure.reason) {
    case 'missing-measurement':
      return `missing: ${failure.measurements.join(', ')}`;
    case 'measurement-out-of-reach':
      return `${failure.measurement} is ${failure.value}; it can be ${failure.min} to ${failure.max}`;
    case 'measurements-disagree':
      return `${failure.measurement} must be ${failure.relation.replace('-', ' ')} ${failure.other}`;
    case 'option-out-of-bounds':
      return `option ${failure.option} is ${failure.value}; it can be ${failure.allowed}`;
    case 'unknown-option':
      return `this design has no option ${failure.option}; "toise designs" lists them`;
    case 'allowance-out-of-bounds':
      return `the allowance is ${failure.value} mm; it can be ${failure.min} to ${failure.max}`;
    case 'not-draftable':
      return `${failure.piece} cannot be drawn so (${failure.detail}); check ${failure.measurements.join(', ')}`;
    default:
      return failure satisfies never;
  }
}
