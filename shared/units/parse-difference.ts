import { ok, type Result } from '../result.ts';
import type { LengthUnit } from './length-unit.ts';
import { parseAngle, parseLength, type ReadingFault } from './parse-reading.ts';
import { plainSpelling } from './typed-number.ts';

/**
 * Reads what was pinned: a length with its sign, `-1,5`, `+3/4`, `2`; `0` is no difference. Answers
 * in mm, or in degrees where the place is an angle.
 */
export function parseDifference(
  text: string,
  unit: LengthUnit,
  isAngle = false,
): Result<number, ReadingFault> {
  const [, sign = '', rest = ''] = /^([+-]?)\s*(.*)$/.exec(plainSpelling(text)) ?? [];
  const read = isAngle ? parseAngle(rest) : parseLength(rest, unit);
  if (read.ok) return ok(sign === '-' ? -read.value.value : read.value.value);
  return read.error === 'zero' ? ok(0) : read;
}
