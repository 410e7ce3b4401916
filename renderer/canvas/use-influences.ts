import { useEffect, useRef, useState } from 'react';

import { middleOf } from '../../shared/anthropometry/judge-sheet.ts';
import type { MeasurementName } from '../../shared/measurement/measurement-name.ts';
import { designDefinition } from '../../shared/pattern/designs/index.ts';
import type { DraftInput } from '../../shared/pattern/draft-input.ts';
import { type BodyValues, type Influences, runInfluences } from './influence-run.ts';
import { draftDesk } from './use-draft.ts';

/** Long enough for a person to have stopped typing or dragging, ms. */
const QUIET_MS = 400;

/** What is known of a pattern holds for bodies this near: a tenth, on the log scale. */
const NEAR = 0.1;

/** A garment on several bodies, and what was tried of it. */
const REMEMBERED = 24;
const remembered = new Map<string, Influences>();

/**
 * What each measurement does to the pattern of `input`, found in the drafting worker while nobody
 * types and remembered for bodies alike. Null until it is known, or when there is no such pattern.
 */
export function useInfluences(input: DraftInput | null): Influences | null {
  const key = input === null ? '' : keyOf(input);
  const newest = useRef(input);
  const [known, setKnown] = useState<{ readonly key: string; readonly influences: Influences }>();
  useEffect(() => {
    newest.current = input;
  });
  // The key stands for the input: a body a hair larger need not be drafted a dozen times again.
  useEffect(() => {
    if (key === '' || remembered.has(key)) return;
    let cancel = () => {};
    const timer = setTimeout(() => {
      const asked = newest.current;
      if (asked === null) return;
      cancel = runInfluences(draftDesk().open(), asked, valuesOf(asked), (influences) => {
        if (influences === null) return;
        remember(key, influences);
        setKnown({ key, influences });
      });
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
      cancel();
    };
  }, [key]);
  const ready = remembered.get(key);
  if (ready !== undefined || input === null) return ready ?? null;
  // Of the same garment on a body not so alike: better than nothing for the moment it takes.
  return known?.key.startsWith(`${input.design} `) === true ? known.influences : null;
}

function remember(key: string, influences: Influences): void {
  const oldest = remembered.keys().next();
  if (remembered.size >= REMEMBERED && !oldest.done) remembered.delete(oldest.value);
  remembered.set(key, influences);
}

function valuesOf({ design, measurements }: DraftInput): BodyValues {
  const { measurements: needed, optionalMeasurements } = designDefinition(design);
  const values: { [name in MeasurementName]?: number } = {};
  for (const name of [...needed, ...optionalMeasurements]) {
    const value = measurements[name];
    if (value !== undefined) values[name] = middleOf(value);
  }
  return values;
}

/** The garment, and the body in steps of a tenth; empty when a measurement it needs is missing. */
function keyOf(input: DraftInput): string {
  const { measurements, ...garment } = input;
  const { design } = garment;
  if (designDefinition(design).measurements.some((name) => measurements[name] === undefined)) {
    return '';
  }
  const body = Object.entries(valuesOf(input)).map(
    ([name, value]) => `${name} ${Math.round(Math.log(value) / NEAR).toString()}`,
  );
  return `${design} ${JSON.stringify([garment, body])}`;
}
