import type { BodyModel } from '../../../shared/anthropometry/body-model.ts';
import type { BodyReading } from '../../../shared/anthropometry/body-reading.ts';
import { completeMeasurements } from '../../../shared/anthropometry/completion.ts';
import {
  deviationAlong,
  observed,
  openCovariance,
  tapeVarianceMm,
} from '../../../shared/anthropometry/measurement-covariance.ts';
import { slopesByLength } from '../../../shared/anthropometry/next-reading.ts';
import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import { DESIGN_IDS, type DesignId } from '../../../shared/pattern/design-id.ts';
import { patternSensitivities } from '../../../shared/pattern/sensitivities.ts';

/** How a tailor is taught to go round a customer: the great girths, then lengths, then the limbs. */
const CONVENTIONAL: readonly MeasurementName[] = [
  ...(['chest', 'waist', 'hips', 'seat', 'neck', 'shoulderToShoulder', 'hpsToWaistBack'] as const),
  ...(['shoulderToWrist', 'waistToFloor', 'inseam', 'biceps', 'wrist', 'upperLeg'] as const),
  ...(['knee', 'crossSeam', 'crossSeamFront', 'waistToHips', 'waistToSeat'] as const),
];

const READINGS = 6;
const AFTER = 4;
/** With fewer measurements than this any order comes to the same. */
const FEWEST = 6;

const BODIES = [
  { sex: 'M', stature: 1760, weightKg: 80 },
  { sex: 'F', stature: 1635, weightKg: 67 },
] as const;

/** Mean standard deviation of the pattern's edges as readings are added, in both orders. */
export function benchNextReading(model: BodyModel): void {
  console.log(
    '\nNext reading: mean sd of the pattern’s edges in mm, with stature and weight known',
  );
  for (const design of DESIGN_IDS) {
    for (const { sex, ...body } of BODIES) {
      const curves = curvesOf(model, design, sex, { ...body, measurements: {} });
      if (curves === null) continue;
      const { ours, conventional, order } = curves;
      const better = 1 - (ours[AFTER] ?? 0) / (conventional[AFTER] ?? 1);
      const shown = (curve: readonly number[]) => curve.map((sd) => sd.toFixed(2)).join(' ');
      console.log(`  ${design} ${sex}: ours ${shown(ours)} | by habit ${shown(conventional)}`);
      console.log(`    after ${AFTER}: ${(100 * better).toFixed(0)} % less; ${order.join(', ')}`);
    }
  }
}

function curvesOf(model: BodyModel, design: DesignId, sex: 'M' | 'F', body: BodyReading) {
  const estimates = completeMeasurements(model, sex, body);
  const values = Object.fromEntries(
    Object.entries(estimates).map(([name, { value }]) => [name, value]),
  ) as { [name in MeasurementName]: number };
  const sensitivities = patternSensitivities(design, values);
  if (!sensitivities.ok) return null;
  const names = [...sensitivities.value.keys()];
  if (names.length < FEWEST) return null;
  const lengths = slopesByLength(sensitivities.value, names);
  const noise = (index: number) => {
    const name = names[index];
    return name === undefined ? 0 : tapeVarianceMm(name, values[name]);
  };
  const start = openCovariance(model, sex, body, values, names);
  const sdOf = (covariance: typeof start) =>
    lengths.reduce((sum, slopes) => sum + deviationAlong(covariance, slopes), 0) / lengths.length;

  const run = (choose: (covariance: typeof start, left: readonly number[]) => number) => {
    const curve = [sdOf(start)];
    const order: string[] = [];
    let covariance = start;
    let left = names.map((_, i) => i);
    for (let k = 0; k < READINGS && left.length > 0; k++) {
      const index = choose(covariance, left);
      covariance = observed(covariance, index, noise(index));
      left = left.filter((other) => other !== index);
      curve.push(sdOf(covariance));
      order.push(names[index] ?? '');
    }
    return { curve, order };
  };
  const greedy = run((covariance, left) => {
    const ranked = left
      .map((index) => ({ index, sd: sdOf(observed(covariance, index, noise(index))) }))
      .sort((a, b) => a.sd - b.sd);
    return ranked[0]?.index ?? 0;
  });
  const habit = [...CONVENTIONAL, ...names].filter((name) => names.includes(name));
  const conventional = run((_, left) =>
    names.indexOf(habit.find((name) => left.includes(names.indexOf(name))) ?? 'chest'),
  );
  return { ours: greedy.curve, conventional: conventional.curve, order: greedy.order };
}
