import { parseLength, type ReadingFault } from '../units/parse-reading.ts';
import { parseTypedNumber } from '../units/typed-number.ts';
import { type BodyFacts, bodyFactsSchema } from './session.ts';
import type { TypedBody } from './unfinished-session.ts';

export const NOTHING_TYPED: TypedBody = {
  sex: null,
  weight: '',
  stature: { text: '', unit: 'cm' },
};

/** `out-of-reach`: a number, but of no person. */
export type BodyFault = ReadingFault | 'out-of-reach';

/** What stature and weight amount to; a fault leaves its value unknown and stops nothing. */
export type JudgedBody = {
  readonly facts: BodyFacts;
  readonly stature: BodyFault | null;
  readonly weight: BodyFault | null;
};

export function judgeBody({ sex, weight, stature }: TypedBody): JudgedBody {
  const kilograms = readKilograms(weight);
  const length = readStature(stature);
  return {
    facts: { sex, weightKg: kilograms.value, stature: length.value },
    weight: kilograms.fault,
    stature: length.fault,
  };
}

type Read = { readonly value: number | null; readonly fault: BodyFault | null };

const UNKNOWN: Read = { value: null, fault: null };
const { weightKg: weights, stature: statures } = bodyFactsSchema.shape;

function readKilograms(text: string): Read {
  const typed = text.replace(/\s*kg\.?\s*$/i, '');
  if (typed.trim() === '') return UNKNOWN;
  const ratio = parseTypedNumber(typed);
  if (!ratio.ok) return { value: null, fault: ratio.error };
  return within(weights, ratio.value.over / ratio.value.under);
}

function readStature({ text, unit }: TypedBody['stature']): Read {
  if (text.trim() === '') return UNKNOWN;
  const read = parseLength(text, unit === 'deg' ? 'cm' : unit);
  return read.ok ? within(statures, read.value.value) : { value: null, fault: read.error };
}

const within = (schema: typeof weights, value: number): Read =>
  schema.safeParse(value).success ? { value, fault: null } : { value: null, fault: 'out-of-reach' };

/** What a new session starts with: what stays with a person for years. The weight does not. */
export const bodyOfLastTime = (facts: BodyFacts | undefined): TypedBody =>
  facts === undefined
    ? NOTHING_TYPED
    : {
        sex: facts.sex,
        weight: '',
        stature: {
          text: facts.stature === null ? '' : String(Math.round(facts.stature) / 10),
          unit: 'cm',
        },
      };

/** True when nothing of a body is known. */
export const isNobody = ({ sex, weightKg, stature }: BodyFacts): boolean =>
  sex === null && weightKg === null && stature === null;
