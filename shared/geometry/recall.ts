import type { Path, Segment } from './path.ts';
import type { Point } from './point.ts';

type Recalled<Answer> = {
  readonly path: Path;
  readonly numbers: readonly number[];
  readonly answer: Answer;
};

/**
 * The same function, which remembers its last `most` answers: most pieces of a draft are what they
 * were in the one before. Paths are told apart by their numbers, so equal input gives the very same
 * answer; it must not be changed. `compute` must be pure.
 */
export function recalling<Answer>(
  most: number,
  compute: (path: Path, numbers: readonly number[]) => Answer,
): (path: Path, numbers: readonly number[]) => Answer {
  const known = new Map<number, Recalled<Answer>>();
  return (path, numbers) => {
    const key = fingerprint(path, numbers);
    const found = known.get(key);
    // What is used goes to the end; the front is given up first.
    known.delete(key);
    if (found !== undefined && isSame(found, path, numbers)) {
      known.set(key, found);
      return found.answer;
    }
    const answer = compute(path, numbers);
    known.set(key, { path, numbers, answer });
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return answer;
  };
}

/** Hardly ever the same number for two paths; where it is, the one remembered gives way. */
function fingerprint({ start, segments }: Path, numbers: readonly number[]): number {
  let sum = start.x + 2 * start.y;
  let weight = 3;
  for (const segment of segments) {
    sum += weight * segment.to.x + (weight + 1) * segment.to.y;
    if (segment.kind === 'curve') sum += (weight + 2) * (segment.c1.x + segment.c2.y);
    weight += 3;
  }
  for (const number of numbers) {
    sum += weight * number;
    weight += 1;
  }
  return sum;
}

function isSame<Answer>(
  known: Recalled<Answer>,
  { start, segments, closed }: Path,
  numbers: readonly number[],
): boolean {
  const { path } = known;
  return (
    path.closed === closed &&
    path.segments.length === segments.length &&
    known.numbers.length === numbers.length &&
    isSamePoint(path.start, start) &&
    segments.every((segment, i) => isSameSegment(path.segments[i], segment)) &&
    numbers.every((number, i) => Object.is(known.numbers[i], number))
  );
}

function isSameSegment(a: Segment | undefined, b: Segment): boolean {
  if (a === undefined || a.kind !== b.kind || !isSamePoint(a.to, b.to)) return false;
  return (
    a.kind === 'line' || b.kind === 'line' || (isSamePoint(a.c1, b.c1) && isSamePoint(a.c2, b.c2))
  );
}

const isSamePoint = (a: Point, b: Point): boolean => Object.is(a.x, b.x) && Object.is(a.y, b.y);
